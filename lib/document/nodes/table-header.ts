import { TableHeader as Base } from '@tiptap/extension-table'
import { cellAttributes } from './table-cell-attributes.ts'

export const TableHeader = Base.extend({ content: 'inline*', addAttributes: () => cellAttributes })
