import * as Y from 'yjs'
import { documentLimits } from '#lib/document/limits.ts'
import type { LiveDocument } from './live-document.ts'
import { Refusal } from './refusal.ts'

/** Largest message a browser may send, in bytes: a whole long story with its history. */
export const largestMessage = 8 * 1024 * 1024

/** Characters and nodes of text that is not deleted. */
export type TextSize = { text: number; nodes: number }

/** What a document holds now. */
export function sizeOf(doc: Y.Doc): TextSize {
  return structSize([...doc.store.clients.values()].flat())
}

/**
 * Refuses a change that would make a story larger than lib/document/limits.ts allows, before it is applied: afterwards
 * nobody could take it back. Counts without looking for what the document has already, so it may refuse a little early; a
 * browser that deletes again is let in again, because what is deleted does not count.
 * @param update as sent: message type 1 or 2 of the Yjs sync protocol
 * @throws Refusal too_large
 */
export function limitSize(live: LiveDocument, update: Uint8Array): void {
  const { structs, ds } = Y.decodeUpdate(update)
  const added = structSize(
    structs.filter((struct) => isNew(live.document, struct) && !Y.isDeleted(ds, struct.id)),
  )
  if (added.text === 0 && added.nodes === 0) return
  if (!exceeds(live.size, added)) {
    live.size = { text: live.size.text + added.text, nodes: live.size.nodes + added.nodes }
    return
  }
  // The sum only ever rose; what was deleted since then counts again as free.
  live.size = sizeOf(live.document)
  if (exceeds(live.size, added)) throw new Refusal('too_large')
  live.size = { text: live.size.text + added.text, nodes: live.size.nodes + added.nodes }
}

function exceeds(size: TextSize, added: TextSize): boolean {
  return size.text + added.text > documentLimits.text || size.nodes + added.nodes > documentLimits.nodes
}

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

function isNew(doc: Y.Doc, { id, length }: Struct): boolean {
  return id.clock + length > Y.getState(doc.store, id.client)
}

function structSize(structs: readonly Struct[]): TextSize {
  const size = { text: 0, nodes: 0 }
  for (const struct of structs) {
    if (!(struct instanceof Y.Item) || struct.deleted) continue
    const { content } = struct
    if (content instanceof Y.ContentString) size.text += content.str.length
    else if (content instanceof Y.ContentBinary) size.text += content.content.byteLength
    else {
      // Nodes, marks and attributes; values of attributes count as text.
      size.nodes++
      if (content instanceof Y.ContentAny) size.text += JSON.stringify(content.arr)?.length ?? 0
    }
  }
  return size
}
