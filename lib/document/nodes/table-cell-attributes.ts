import type { Attributes } from '@tiptap/core'
import { columnWidths, upTo } from '../attributes.ts'

/** Cells one cell may span: a table's map has a place for each. */
const widest = 100

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), widest),
  validate: upTo(widest),
})

/** What prosemirror-tables keeps on a cell. */
export const cellAttributes: Attributes = {
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  colwidth: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const widths = element.getAttribute('colwidth')?.split(',').map(Number) ?? []
      return widths.length > 0 && widths.every((width) => Number.isInteger(width) && width > 0)
        ? widths
        : null
    },
    validate: columnWidths,
  },
}
