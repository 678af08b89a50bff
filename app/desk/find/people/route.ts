import { getDb } from '#db/client.ts'
import { findSignedIn } from '#lib/auth/session.ts'
import { findBylinePeople } from '#lib/byline/queries.ts'
import { describeError } from '#lib/describe-error.ts'
import { errorStatus } from '#lib/errors.ts'

/** Names for a byline: `?q=` answers `{ people: [{ id, name, unit }] }`. */
export async function GET(request: Request): Promise<Response> {
  try {
    const me = await findSignedIn()
    if (!me) return Response.json({ error: { code: 'not_signed_in' } }, { status: 401 })
    const people = await findBylinePeople(getDb(), me.actor, new URL(request.url).searchParams.get('q') ?? '')
    return Response.json({ people }, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    const told = describeError(error)
    return Response.json({ error: told }, { status: errorStatus[told.code] })
  }
}
