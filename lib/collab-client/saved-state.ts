/** A state of the text that the server has committed. `at` is an ISO time by the database's clock. */
export type Stored = { rev: number; at: string }

/** Why the text may not be changed here. */
export const readOnlyReasons = ['role', 'locked'] as const
export type ReadOnlyReason = (typeof readOnlyReasons)[number]

/** Why the server does not let this browser in. */
export const refusals = ['signed-out', 'outdated', 'forbidden', 'too-large'] as const
export type Refusal = (typeof refusals)[number]

/** What is known of the connection and the text. */
export type LinkFacts = {
  /** The browser believes it has a network. */
  online: boolean
  connected: boolean
  /** The server's text has arrived since the connection stands. */
  synced: boolean
  refused: Refusal | null
  readOnly: ReadOnlyReason | null
  /** The server said that its last attempt to store failed; it goes on trying. */
  failing: boolean
  /** Changes of this browser that no stored state is known to contain. */
  unsaved: boolean
  stored: Stored | null
}

/** What the one indicator says. `unsaved`: something typed here is nowhere else yet. */
export type SavedState =
  | { kind: 'connecting'; unsaved: boolean }
  | { kind: 'offline'; unsaved: boolean }
  | { kind: 'saving'; unsaved: true }
  | { kind: 'saved'; unsaved: false; stored: Stored | null }
  | { kind: 'failing'; unsaved: true }
  | { kind: 'read-only'; unsaved: boolean; why: ReadOnlyReason; stored: Stored | null }
  | { kind: Refusal; unsaved: boolean }

/** Nothing is known yet. */
export const noFacts: LinkFacts = {
  online: true,
  connected: false,
  synced: false,
  refused: null,
  readOnly: null,
  failing: false,
  unsaved: false,
  stored: null,
}

/**
 * The state to show, by the first rule that fits. "Saved" needs a commit: neither an open socket nor the server's
 * acknowledgement is one.
 */
export function savedState(facts: LinkFacts): SavedState {
  const { unsaved, stored } = facts
  if (facts.refused) return { kind: facts.refused, unsaved }
  if (!facts.online) return { kind: 'offline', unsaved }
  if (!facts.connected || !facts.synced) return { kind: 'connecting', unsaved }
  if (facts.readOnly) return { kind: 'read-only', unsaved, why: facts.readOnly, stored }
  if (unsaved && facts.failing) return { kind: 'failing', unsaved }
  if (unsaved) return { kind: 'saving', unsaved }
  return { kind: 'saved', unsaved, stored }
}

/** Whether two states say the same, so that nothing is announced twice. */
export function sameSavedState(one: SavedState, other: SavedState): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
