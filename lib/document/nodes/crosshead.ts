import { Node } from '@tiptap/core'
import { oneOf } from '../attributes.ts'

const levels = [1, 2] as const

/** 小标题 inside the body, in two levels. The story's headline is the page's h1, so these are h2 and h3. */
export const Crosshead = Node.create({
  name: 'crosshead',
  group: 'block flow',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false, validate: oneOf(...levels) } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 1 } },
    { tag: 'h2', attrs: { level: 1 } },
    ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
  ],
  renderHTML: ({ node }) => [node.attrs.level === 1 ? 'h2' : 'h3', 0],
})
