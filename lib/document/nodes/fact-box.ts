import { Node } from '@tiptap/core'

/** 资料链接、新闻背景: a box beside the story with text of its own. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'flow*',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'aside[data-fact-box]' }],
  renderHTML: () => ['aside', { 'data-fact-box': '' }, 0],
})
