import { Paragraph as Base } from '@tiptap/extension-paragraph'

/** First of its groups, so that it is what the schema fills in where a block is needed. */
export const Paragraph = Base.extend({ group: 'block flow' })
