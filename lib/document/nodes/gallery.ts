import { Node } from '@tiptap/core'

/** 组图: figures shown together, each with its own caption. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'figure*',
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: () => ['div', { 'data-gallery': '' }, 0],
})
