/** After compositionend the browser's own clean-up and ProseMirror's (20 ms) must be over before the text is touched. */
const settleMs = 60
/** From then on the person is told that colleagues' changes wait. Nothing is forced. */
const longMs = 15_000

/** What the gate opens and closes. */
type Gated = {
  /** Colleagues' changes wait. */
  holdIncoming: () => void
  releaseIncoming: () => void
  /** Called when `holding` or `overdue` turns. */
  onChange?: () => void
}

/**
 * Keeps the text still while someone composes: nothing remote touches it, nothing half-typed leaves it. Everything that
 * reads or changes the text by itself (counts, menus, saving) asks `holding` and comes back with `whenSettled`.
 */
export type CompositionGate = {
  readonly holding: boolean
  /** A composition has lasted so long that colleagues' changes may be waiting for it. */
  readonly overdue: boolean
  /** The editor's own writer into the shared document, called once a composition. Returns how to take it away again. */
  setWriter: (write: () => void) => () => void
  start: () => void
  end: () => void
  /** Opens at once: the tab is hidden or loses the focus, and what is typed matters more than how it looks. */
  open: () => void
  /** Called after each composition, when the text is whole again. Returns how to stop. */
  whenSettled: (listener: () => void) => () => void
  stop: () => void
}

/** A closed gate for the length of each composition and 60 ms after it. Knows no browser: see watch-composition.ts. */
export function compositionGate(gated: Gated): CompositionGate {
  let holding = false
  let overdue = false
  let write: (() => void) | null = null
  let settling: ReturnType<typeof setTimeout> | undefined
  let lasting: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  const open = () => {
    clearTimeout(settling)
    clearTimeout(lasting)
    settling = undefined
    if (!holding) return
    holding = false
    overdue = false
    // Ours first: peers see one update with the finished characters, and what waited is applied on top of it.
    write?.()
    gated.releaseIncoming()
    gated.onChange?.()
    for (const listener of listeners) listener()
  }

  return {
    get holding() {
      return holding
    },
    get overdue() {
      return overdue
    },
    setWriter: (next) => {
      write = next
      return () => {
        // A new editor may have taken the place before the old one goes.
        if (write === next) write = null
      }
    },
    start: () => {
      if (settling !== undefined) {
        // The next composition begins before the last one settled: its characters are whole, so they may leave.
        clearTimeout(settling)
        settling = undefined
        write?.()
      }
      if (holding) return
      holding = true
      gated.holdIncoming()
      lasting = setTimeout(() => {
        overdue = true
        gated.onChange?.()
      }, longMs)
      gated.onChange?.()
    },
    end: () => {
      if (!holding) return
      clearTimeout(settling)
      settling = setTimeout(open, settleMs)
    },
    open,
    whenSettled: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      clearTimeout(settling)
      clearTimeout(lasting)
      listeners.clear()
    },
  }
}
