import type { CompositionGate } from './composition-gate.ts'

/** The parts of a browser that tell of compositions. Plain event targets, so that a test needs no browser. */
export type Watched = {
  /** The editable element. Listeners stand on it after ProseMirror's own, which flush what was typed before. */
  text: EventTarget
  window: EventTarget
  document: EventTarget & { readonly visibilityState?: string }
}

/** Lets a gate follow the compositions in an element. Returns how to stop, which opens the gate. */
export function watchComposition(gate: CompositionGate, { text, window, document }: Watched): () => void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') gate.open()
  }
  const listeners: [EventTarget, string, () => void][] = [
    [text, 'compositionstart', gate.start],
    [text, 'compositionend', gate.end],
    // Losing the focus ends a composition, but some input methods forget to say so.
    [text, 'blur', gate.end],
    [window, 'blur', gate.end],
    [window, 'pagehide', gate.open],
    [document, 'visibilitychange', whenHidden],
  ]
  for (const [target, name, listener] of listeners) target.addEventListener(name, listener)
  return () => {
    for (const [target, name, listener] of listeners) target.removeEventListener(name, listener)
    gate.open()
  }
}
