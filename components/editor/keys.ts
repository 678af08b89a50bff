import { isApple } from './platform.ts'

/** Everything the toolbar, the bubble, the block menu and the keyboard can do with the text. Words under `editor.actions`. */
export const actionIds = [
  'undo',
  'redo',
  'paragraph',
  'crosshead',
  'subcrosshead',
  'bold',
  'italic',
  'emphasisDots',
  'link',
  'subscript',
  'superscript',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'divider',
] as const
export type ActionId = (typeof actionIds)[number]

/**
 * Keys of the actions, in ProseMirror's notation (`Mod` is Ctrl, or ⌘ on a Mac). None is a bare Alt and letter; none is
 * `Ctrl .` or `Ctrl ,`, which switch punctuation in Chinese input methods. `Mod-k` opens the command palette unless text
 * is selected.
 */
export const actionKeys: Partial<Record<ActionId, string>> = {
  undo: 'Mod-z',
  redo: 'Mod-Shift-z',
  paragraph: 'Mod-Alt-0',
  crosshead: 'Mod-Alt-2',
  subcrosshead: 'Mod-Alt-3',
  bold: 'Mod-b',
  italic: 'Mod-i',
  emphasisDots: 'Mod-Shift-.',
  link: 'Mod-k',
  bulletList: 'Mod-Shift-8',
  orderedList: 'Mod-Shift-7',
  blockquote: 'Mod-Shift-b',
}

/** Keys that are no action on the text. Words under `editor.keys`. */
export const otherKeys = {
  nextLine: 'Enter',
  selectPart: 'Mod-a',
  blockMenu: '/',
  toolbar: 'Alt-F10',
  leave: 'Escape Tab',
  help: 'Mod-/',
} as const
export type OtherKey = keyof typeof otherKeys

const appleNames: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Escape: 'Esc' }
const otherNames: Record<string, string> = { Mod: 'Ctrl', Escape: 'Esc' }

/** The caps of a key, as printed on this machine's keyboard: `Mod-Alt-2` is Ctrl Alt 2. */
export function keyCaps(key: string, apple = isApple()): string[] {
  const names = apple ? appleNames : otherNames
  return key
    .split(/[- ]/)
    .filter(Boolean)
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
}
