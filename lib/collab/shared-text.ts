import { Node } from '@tiptap/pm/model'
import { updateYFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { fragmentName, type StoryDocument } from '#lib/document/format.ts'
import { documentSchema } from '#lib/document/schema.ts'

/**
 * The JSON a shared document holds, unchecked. Reads without a schema: binding one would delete whatever it does not know
 * from the shared document, for everyone.
 */
export function readText(doc: Y.Doc): unknown {
  return yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(fragmentName))
}

/**
 * Brings a shared document to a given text by one forward transaction of the differences. What others type meanwhile
 * merges as usual. Never replace the stored state instead: open editors would merge the old text back in.
 * @param document valid, from validateDocument
 */
export function writeText(doc: Y.Doc, document: StoryDocument, origin: unknown): void {
  const root = Node.fromJSON(documentSchema, document)
  doc.transact(() => {
    updateYFragment(doc, doc.getXmlFragment(fragmentName), root, { mapping: new Map(), isOMark: new Map() })
  }, origin)
}
