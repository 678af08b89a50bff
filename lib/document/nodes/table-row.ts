import { TableRow as Base } from '@tiptap/extension-table'

export const TableRow = Base.extend({ content: '(tableCell | tableHeader)*' })
