import { type Db, getDb } from '#db/client.ts'
import { log } from '#lib/log.ts'
import { readAddress } from '#lib/site/addresses.ts'
import { pageHeaders } from './headers.ts'
import { unavailableSheet } from './plain-pages.ts'
import { handIn } from './pressing.ts'
import type { Sheet, SheetContent } from './sheet.ts'

/** What a page may be made from. `address` is its one spelling, null for addresses that are no page's. */
export type PressContext = { db: Db; address: string | null }

/**
 * What every route handler of the readers' site is made of: renders, hands the sheet to the press, and answers with it.
 * The press asks through here too, so that a page has one way into being. An error is logged and answered 503; the press
 * then goes on showing what it has.
 * @param make renders the page
 */
export async function pressSheet(
  request: Request,
  make: (context: PressContext) => Promise<SheetContent>,
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const read = readAddress(pathname + search)
  if (read && 'moved' in read)
    return new Response(null, {
      status: 301,
      headers: { ...pageHeaders({ type: 'text', age: 'moved' }), Location: read.moved },
    })
  try {
    const content = await make({ db: getDb(), address: read?.address ?? null })
    return toResponse(await handIn(read?.address ?? pathname, content))
  } catch (error) {
    log.error({ err: error, path: pathname }, 'page not rendered')
    return toResponse(unavailableSheet())
  }
}

/** The plain form: the framework would compress bytes that are compressed already. */
function toResponse(sheet: Sheet): Response {
  const { head, body } = sheet.forms.identity
  const headers = new Headers()
  for (let at = 0; at + 1 < head.length; at += 2) headers.append(head[at] ?? '', head[at + 1] ?? '')
  return new Response(new Uint8Array(body), { status: sheet.status, headers })
}
