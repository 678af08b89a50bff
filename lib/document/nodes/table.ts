import { Table as Base } from '@tiptap/extension-table'

export const Table = Base.extend({ group: 'block flow', content: 'tableRow*' })
