import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { lengthOf } from '#lib/document/count.ts'
import { fragmentName, type StoryDocument } from '#lib/document/format.ts'
import { canonicalJson, sha256 } from '#lib/document/hash.ts'
import { documentSchema } from '#lib/document/schema.ts'
import { plainText } from '#lib/document/text.ts'
import { validateDocument } from '#lib/document/validate.ts'

/**
 * The first shared state of a story's text. Call only on the server, in the transaction that creates the story: a text
 * that is seeded twice from two places stands there twice. As a second belt, one document always gives the same bytes (the
 * writer's id in Yjs comes from the hash of the document), and the same bytes twice change nothing.
 * @returns state for shared_documents.state, plain text for .text, and 字数 of the body for stories.length
 * @throws AppError invalid, too_large
 */
export function seedDocument(document: StoryDocument): { state: Uint8Array; text: string; length: number } {
  const valid = validateDocument(document)
  const doc = new Y.Doc()
  doc.clientID = Number.parseInt(sha256(canonicalJson(valid)).slice(0, 8), 16)
  prosemirrorJSONToYXmlFragment(documentSchema, valid, doc.getXmlFragment(fragmentName))
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return { state, text: plainText(valid), length: lengthOf(valid) }
}
