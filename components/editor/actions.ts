import { type Editor, isMarkActive, isNodeActive } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'
import { headIndex } from './head.ts'
import type { ActionId } from './keys.ts'

/** One thing that can be done with the text. `link` opens a window and so is done by the surface. */
export type Action = {
  run: (editor: Editor) => boolean
  /** It is so already, here. Undefined for what is done rather than switched. */
  isActive?: (state: EditorState) => boolean
  /** It can be done here. */
  isOpen: (state: EditorState) => boolean
}

const mark = (name: string): Action => ({
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  isActive: (state) => isMarkActive(state, name),
  isOpen: (state) => allows(state, name),
})

const block = (name: string, attributes: Record<string, unknown> = {}): Action => ({
  run: (editor) => editor.chain().focus().toggleNode(name, 'paragraph', attributes).run(),
  isActive: (state) => isNodeActive(state, name, attributes),
  isOpen: inFlow,
})

const list = (name: string): Action => ({
  run: (editor) => editor.chain().focus().toggleList(name, 'listItem').run(),
  isActive: (state) => isNodeActive(state, name),
  isOpen: inFlow,
})

const history = (name: 'undo' | 'redo'): Action => ({
  run: (editor) => editor.chain().focus()[name]().run(),
  isOpen: (state) => {
    const undo: { undoManager: UndoManager } | undefined = yUndoPluginKey.getState(state)
    return (undo?.undoManager[`${name}Stack`].length ?? 0) > 0
  },
})

export const actions: Record<Exclude<ActionId, 'link'>, Action> = {
  undo: history('undo'),
  redo: history('redo'),
  paragraph: {
    run: (editor) => editor.chain().focus().setNode('paragraph').run(),
    isActive: (state) => state.selection.$from.parent.type.name === 'paragraph',
    isOpen: inFlow,
  },
  crosshead: block('crosshead', { level: 1 }),
  subcrosshead: block('crosshead', { level: 2 }),
  bold: mark('bold'),
  italic: mark('italic'),
  emphasisDots: mark('emphasisDots'),
  subscript: mark('subscript'),
  superscript: mark('superscript'),
  bulletList: list('bulletList'),
  orderedList: list('orderedList'),
  blockquote: {
    run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
    isActive: (state) => isNodeActive(state, 'blockquote'),
    isOpen: inFlow,
  },
  pullQuote: {
    ...block('pullQuote'),
    isOpen: (state) => inFlow(state) && state.selection.$from.depth === 1,
  },
  divider: {
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
    isOpen: inFlow,
  },
}

/** Whether the caret stands in the running text: not in the head, a caption or a table cell, where a line is a line. */
export function inFlow({ selection: { $from } }: EditorState): boolean {
  return headIndex($from) < 0 && !['figure', 'tableCell', 'tableHeader'].includes($from.parent.type.name)
}

/** Whether text at the caret may carry a mark. */
export function allows({ schema, selection: { $from } }: EditorState, name: string): boolean {
  const type = schema.marks[name]
  return type !== undefined && $from.parent.inlineContent && $from.parent.type.allowsMarkType(type)
}

/** Whether a link can be set or changed here: on a selection, or inside one. */
export function allowsLink(state: EditorState): boolean {
  return allows(state, 'link') && (!state.selection.empty || isMarkActive(state, 'link'))
}
