import { OrderedList as Base } from '@tiptap/extension-list'
import { upTo } from '../attributes.ts'

const highest = 10_000

/** Numbered list; `start` is the first number. How numbers look is the page's business. */
export const OrderedList = Base.extend({
  group: 'block flow list',
  content: 'listItem*',
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element) =>
        Math.min(Math.max(Number.parseInt(element.getAttribute('start') ?? '', 10) || 1, 1), highest),
      validate: upTo(highest),
    },
  }),
})
