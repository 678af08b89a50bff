import { Mark } from '@tiptap/core'

/** 着重号: a dot with each character. */
export const EmphasisDots = Mark.create({
  name: 'emphasisDots',
  parseHTML: () => [
    { tag: 'em[data-emphasis-dots]', priority: 100 },
    { style: 'text-emphasis-style', getAttrs: (value) => (value === 'none' ? false : null) },
    { style: '-webkit-text-emphasis-style', getAttrs: (value) => (value === 'none' ? false : null) },
  ],
  renderHTML: () => ['em', { 'data-emphasis-dots': '' }, 0],
})
