import { Bold as Base } from '@tiptap/extension-bold'

export const Bold = Base
