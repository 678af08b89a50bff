/**
 * The story's text as JSON. One document holds the whole printed text:
 * `doc = kicker headline deck block+`; kicker, headline and deck always exist and may be empty.
 */

/** Nodes of the format, by group. Names are stored: never rename or remove one. */
export const headNodes = ['kicker', 'headline', 'deck'] as const
export const blockNodes = [
  'paragraph',
  'crosshead',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'figure',
  'gallery',
  'embed',
  'table',
  'factBox',
  'editorNote',
  'divider',
] as const
export const markNames = [
  'bold',
  'italic',
  'link',
  'emphasisDots',
  'subscript',
  'superscript',
  'comment',
] as const

export type DocumentMark = { type: string; attrs?: Record<string, unknown> }

/** Any node of the stored JSON. `text` only on text nodes. */
export type DocumentNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: DocumentNode[]
  text?: string
  marks?: DocumentMark[]
}

/** A whole document. `content[0..2]` are kicker, headline, deck; then at least one block. */
export type StoryDocument = { type: 'doc'; content: DocumentNode[] }

/** Name of the Y.XmlFragment that holds the text in the shared document. */
export const fragmentName = 'text'

/** A document with nothing in it. */
export function emptyDocument(): StoryDocument {
  return {
    type: 'doc',
    content: [{ type: 'kicker' }, { type: 'headline' }, { type: 'deck' }, { type: 'paragraph' }],
  }
}
