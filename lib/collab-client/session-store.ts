import type { PersonHere } from './people.ts'
import { type SavedState, type Stored, sameSavedState } from './saved-state.ts'

/** What the foot of the sheet counts. */
export type TextCounts = {
  /** 字数 of the body. */
  characters: number
  crossheads: number
  figures: number
  /** 【待核】 and TK. */
  markers: number
}

/** What the screen shows of a session. Each part keeps its identity until it says something else. */
export type SessionState = {
  saved: SavedState
  /** The last state known to be committed. */
  stored: Stored | null
  people: readonly PersonHere[]
  counts: TextCounts | null
  /** The server's text is here. */
  ready: boolean
  /** Colleagues' changes wait for a composition that takes long. */
  othersWait: boolean
  /** Rises when facts, stage or access of the story changed: what stands around the text is to be read anew. */
  storyNews: number
}

/** A tiny store for useSyncExternalStore: one story open in one tab. */
export type SessionStore = {
  state: () => SessionState
  subscribe: (listener: () => void) => () => void
  set: (change: Partial<SessionState>) => void
}

/** A store in which nothing is known yet. `set` tells listeners only of what is different. */
export function sessionStore(): SessionStore {
  let state: SessionState = {
    saved: { kind: 'connecting', unsaved: false },
    stored: null,
    people: [],
    counts: null,
    ready: false,
    othersWait: false,
    storyNews: 0,
  }
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (change) => {
      const next = { ...state, ...change }
      if (sameSavedState(state.saved, next.saved)) next.saved = state.saved
      if (equal(state.people, next.people)) next.people = state.people
      if (equal(state.counts, next.counts)) next.counts = state.counts
      if (equal(state.stored, next.stored)) next.stored = state.stored
      if (
        Object.keys(next).every((key) => next[key as keyof SessionState] === state[key as keyof SessionState])
      )
        return
      state = next
      for (const listener of listeners) listener()
    },
  }
}

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
