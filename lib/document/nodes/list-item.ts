import { ListItem as Base } from '@tiptap/extension-list'

export const ListItem = Base.extend({ content: '(paragraph | list)*' })
