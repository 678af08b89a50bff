import { Subscript as Base } from '@tiptap/extension-subscript'

export const Subscript = Base
