import { Superscript as Base } from '@tiptap/extension-superscript'

export const Superscript = Base
