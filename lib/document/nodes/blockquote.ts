import { Blockquote as Base } from '@tiptap/extension-blockquote'

/** A passage quoted at length. */
export const Blockquote = Base.extend({ group: 'block flow', content: '(paragraph | list)*' })
