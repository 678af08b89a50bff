import type { Editor } from '@tiptap/core'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import type { SessionStore } from '#lib/collab-client/session-store.ts'
import { textCounter } from './text-counts.ts'

/** Counting waits for a rest of this length in the typing. */
const restMs = 300

/** Keeps the counts of a session up to date, between keystrokes and never during a composition. Returns how to stop. */
export function followCounts(editor: Editor, gate: CompositionGate, store: SessionStore): () => void {
  const count = textCounter()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    if (!gate.holding && !editor.isDestroyed) store.set({ counts: count(editor.state.doc) })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, restMs)
  }
  tell()
  editor.on('update', later)
  const deaf = gate.whenSettled(later)
  return () => {
    clearTimeout(timer)
    editor.off('update', later)
    deaf()
  }
}
