import { TableCell as Base } from '@tiptap/extension-table'
import { cellAttributes } from './table-cell-attributes.ts'

/**
 * A cell holds one line of text. With paragraphs inside, two people deleting one each would leave an invalid cell, the
 * binding would delete it, and every number right of it would move into the wrong column.
 */
export const TableCell = Base.extend({ content: 'inline*', addAttributes: () => cellAttributes })
