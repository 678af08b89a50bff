import type * as Y from 'yjs'
import { type Coverage, covers } from './coverage.ts'

/** What this browser changed and no stored state is known to contain. */
export type UnsavedChanges = {
  readonly any: boolean
  /** The server has committed a state that contains `coverage`. */
  stored: (coverage: Coverage) => void
  stop: () => void
}

/**
 * Follows the changes made in this browser, insertions and deletions, until the server says that they are stored.
 * @param isOwn tells by the transaction's origin whether a change was made here; what came over the network is not ours
 * @param onChange called when `any` turns
 */
export function trackUnsavedChanges(
  doc: Y.Doc,
  isOwn: (origin: unknown) => boolean,
  onChange: () => void,
): UnsavedChanges {
  let wanted: Coverage | null = null

  const follow = (transaction: Y.Transaction) => {
    if (!isOwn(transaction.origin)) return
    const inserted = [...transaction.afterState].filter(
      ([client, clock]) => clock > (transaction.beforeState.get(client) ?? 0),
    )
    if (inserted.length === 0 && transaction.deleteSet.clients.size === 0) return
    const before = wanted !== null
    wanted = merge(wanted, { sv: new Map(inserted), ds: transaction.deleteSet })
    if (!before) onChange()
  }
  doc.on('afterTransaction', follow)

  return {
    get any() {
      return wanted !== null
    },
    stored(coverage) {
      if (wanted === null || !covers(coverage, wanted)) return
      wanted = null
      onChange()
    },
    stop: () => doc.off('afterTransaction', follow),
  }
}

function merge(one: Coverage | null, other: Coverage): Coverage {
  const sv = new Map(one?.sv)
  for (const [client, clock] of other.sv) sv.set(client, Math.max(sv.get(client) ?? 0, clock))
  const clients = new Map(one?.ds.clients)
  for (const [client, ranges] of other.ds.clients)
    clients.set(client, [...(clients.get(client) ?? []), ...ranges])
  return { sv, ds: { clients } }
}
