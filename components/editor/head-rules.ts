import { Extension } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { isSettling } from './composition.ts'
import { crossesHead, headIndex } from './head.ts'
import {
  clearAcrossHead,
  deleteAcrossHead,
  moveOn,
  selectPart,
  stayInLine,
  stepBack,
  toParagraph,
} from './head-commands.ts'
import { asLine, forBody, typedIndent } from './paste.ts'

/** What makes kicker, headline and deck lines of their own, and keeps typed indents out of the body. */
export function headRules(gate: CompositionGate) {
  return Extension.create({
    name: 'headRules',
    priority: 900,
    addProseMirrorPlugins: () => [
      keymap({
        Enter: moveOn,
        'Shift-Enter': moveOn,
        'Mod-Enter': moveOn,
        Backspace: chainCommands(deleteAcrossHead, stepBack, toParagraph),
        'Mod-Backspace': chainCommands(deleteAcrossHead, stepBack),
        Delete: chainCommands(deleteAcrossHead, stayInLine),
        'Mod-Delete': chainCommands(deleteAcrossHead, stayInLine),
        'Mod-a': selectPart,
      }),
      new Plugin({ key: new PluginKey('headRules'), props }),
      new Plugin({
        key: new PluginKey('typedIndent'),
        appendTransaction: (transactions, _, state) =>
          gate.holding ? null : withoutTypedIndent(transactions, state),
      }),
    ],
  })
}

const props: Plugin['props'] = {
  handleTextInput: (view, from, to, text) => {
    if (!crossesHead(view.state.doc, from, to)) return false
    view.dispatch(clearAcrossHead(view.state, from, to).insertText(text))
    return true
  },
  handlePaste: (view, event, slice) => {
    const { from, to, $from } = view.state.selection
    if (headIndex($from) < 0) return false
    const text =
      event.clipboardData?.getData('text/plain') || slice.content.textBetween(0, slice.content.size, '\n')
    const tr = crossesHead(view.state.doc, from, to) ? clearAcrossHead(view.state, from, to) : view.state.tr
    view.dispatch(tr.insertText(asLine(text)).scrollIntoView())
    return true
  },
  transformPasted: (slice, view) => forBody(slice, view.state.schema),
  handleDOMEvents: {
    // Before the browser takes the selected text out itself, across the lines.
    compositionstart: (view) => {
      const { from, to } = view.state.selection
      if (crossesHead(view.state.doc, from, to)) view.dispatch(clearAcrossHead(view.state, from, to))
      return false
    },
    cut: (view, event) => {
      const { from, to } = view.state.selection
      if (!crossesHead(view.state.doc, from, to)) return false
      const { dom, text } = view.serializeForClipboard(view.state.selection.content())
      event.clipboardData?.setData('text/html', dom.innerHTML)
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      view.dispatch(clearAcrossHead(view.state, from, to))
      return true
    },
  },
}

/** Takes a typed 　　 at the start of the paragraph with the caret out again, once it is finished and only where it was typed. */
export function withoutTypedIndent(
  transactions: readonly Transaction[],
  state: EditorState,
): Transaction | null {
  const local = transactions.some((tr) => isSettling(tr) || (tr.docChanged && !tr.getMeta(ySyncPluginKey)))
  const { $from } = state.selection
  if (!local || $from.parent.type.name !== 'paragraph') return null
  const length = typedIndent.exec($from.parent.textContent)?.[0].length ?? 0
  return length > 0 ? state.tr.delete($from.start(), $from.start() + length) : null
}
