import { getDb } from '#db/client.ts'
import { requireSignedIn } from '#lib/auth/session.ts'
import { describeError } from '#lib/describe-error.ts'
import { errorStatus } from '#lib/errors.ts'
import { countUnread, listNotifications } from '#lib/notification/queries.ts'

/** What I must know: `{ unread, items }`, newest first; with `?count` only the number. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { actor } = await requireSignedIn()
    const countOnly = new URL(request.url).searchParams.has('count')
    const [unread, items] = await Promise.all([
      countUnread(getDb(), actor),
      countOnly ? [] : listNotifications(getDb(), actor),
    ])
    return Response.json({ unread, items }, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    const told = describeError(error)
    return Response.json({ error: told }, { status: errorStatus[told.code] })
  }
}
