import { getSchema } from '@tiptap/core'
import { documentExtensions } from './extensions.ts'

/** The format as a ProseMirror schema, without an editor and without a browser. */
export const documentSchema = getSchema(documentExtensions)
