import { Italic as Base } from '@tiptap/extension-italic'

/** In Chinese text readers' pages show it in 楷体: slanted Han characters are hard to read. */
export const Italic = Base
