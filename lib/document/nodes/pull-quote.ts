import { Node } from '@tiptap/core'

/** A sentence of the story set large. It repeats the text, so it does not count as text. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'aside[data-pull-quote]' }],
  renderHTML: () => ['aside', { 'data-pull-quote': '' }, 0],
})
