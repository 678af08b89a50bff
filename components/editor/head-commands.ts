import { type Command, type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { bodyStart, crossesHead, headIndex, isHead } from './head.ts'

/**
 * Enter in kicker, headline or deck moves on to the next; it never splits a line of the head. Where the body begins with
 * something that is no text, like a picture, it makes a paragraph before it.
 */
export const moveOn: Command = (state, dispatch) => {
  const { $from } = state.selection
  const index = headIndex($from)
  if (index < 0) return false
  const next = $from.after(1)
  const tr = state.tr
  if (next < bodyStart(state.doc)) {
    tr.setSelection(TextSelection.create(state.doc, next + state.doc.child(index + 1).nodeSize - 1))
  } else {
    const { paragraph } = state.schema.nodes
    const first = state.doc.child(index + 1)
    if (paragraph && (!first.isTextblock || first.type.name === 'figure')) tr.insert(next, paragraph.create())
    tr.setSelection(Selection.near(tr.doc.resolve(next), 1))
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/**
 * Backspace at the start of a line of the head, or of the body: goes back to the end of the line above. An empty first
 * paragraph goes, if there are others; nothing is ever joined to the head.
 */
export const stepBack: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0) return false
  const inHead = headIndex($from) >= 0
  const opensBody =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.before() === bodyStart(state.doc)
  if (!inHead && !opensBody) return false
  if ($from.before() === 0) return true
  const tr = state.tr
  if (opensBody && $from.parent.content.size === 0 && state.doc.childCount > $from.index(0) + 1)
    tr.delete($from.before(), $from.after())
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve($from.before()), -1)).scrollIntoView())
  return true
}

/** Delete at the end of a line of the head takes nothing from the next. */
export const stayInLine: Command = (state) => {
  const { $from, empty } = state.selection
  return empty && headIndex($from) >= 0 && $from.parentOffset === $from.parent.content.size
}

/** Backspace at the start of a crosshead or pull quote makes it a paragraph first. */
export const toParagraph: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { paragraph } = state.schema.nodes
  if (!empty || $from.parentOffset > 0 || !paragraph) return false
  if (!['crosshead', 'pullQuote'].includes($from.parent.type.name)) return false
  dispatch?.(state.tr.setBlockType($from.pos, $from.pos, paragraph).scrollIntoView())
  return true
}

/** Takes out a selection that reaches over lines of the head: each line loses its own part, none is joined to another. */
export const deleteAcrossHead: Command = (state, dispatch) => {
  const { from, to } = state.selection
  if (!crossesHead(state.doc, from, to)) return false
  dispatch?.(clearAcrossHead(state, from, to).scrollIntoView())
  return true
}

/** The transaction of it. The caret stands where the selection began. */
export function clearAcrossHead(state: EditorState, from: number, to: number): Transaction {
  const tr = state.tr
  const body = bodyStart(state.doc)
  // From the end, so that earlier positions stay as they are.
  if (to > body) tr.deleteRange(Selection.near(state.doc.resolve(body), 1).from, to)
  const lines: [number, number][] = []
  state.doc.nodesBetween(from, Math.min(to, body), (node, at) => {
    if (isHead(node)) lines.unshift([Math.max(from, at + 1), Math.min(to, at + node.nodeSize - 1)])
    return false
  })
  for (const [start, end] of lines) if (start < end) tr.delete(start, end)
  return tr.setSelection(TextSelection.create(tr.doc, from))
}

/** Ctrl+A takes the line of the head, or the body; pressed again, everything. */
export const selectPart: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const index = headIndex($from)
  if (index !== headIndex($to)) return false
  const body = bodyStart(state.doc)
  const [start, end] =
    index >= 0
      ? [$from.start(), $from.end()]
      : [Selection.near(state.doc.resolve(body), 1).from, Selection.atEnd(state.doc).to]
  if (index >= 0 && start === end) return false
  if (state.selection.from <= start && state.selection.to >= end) return false
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, start, end)))
  return true
}
