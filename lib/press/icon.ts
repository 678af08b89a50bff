import { addressOf } from '#lib/site/addresses.ts'
import { pageHeaders } from './headers.ts'
import { makeSheet } from './sheet.ts'
import { fixSheet } from './store.ts'

/** A sheet of proof paper with the editor's seal on it. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#fffefb" stroke="#1b1a17" stroke-width="2" d="M5 2h22v28H5z"/><path stroke="#1b1a17" stroke-width="3" d="M9 8h14"/><path stroke="#1b1a17" stroke-width="1.5" d="M9 13h14M9 17h14M9 21h5"/><path fill="#b23a22" d="M17 20h7v7h-7z"/></svg>'

/** Puts the icon among the sheets that stay. */
export async function fixIcon(): Promise<void> {
  fixSheet(
    addressOf.icon,
    await makeSheet({
      status: 200,
      body: icon,
      headers: pageHeaders({ type: 'svg', age: 'list' }),
      tags: [],
    }),
  )
}
