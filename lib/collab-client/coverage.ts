import * as Y from 'yjs'

/**
 * What one copy of a shared document contains: insertions as a state vector, deletions as a delete set. A state vector
 * alone would call a text saved whose last change was to take something out.
 */
export type Coverage = Pick<Y.Snapshot, 'sv' | 'ds'>

/** What a document contains now. */
export function coverageOf(doc: Y.Doc): Coverage {
  return Y.snapshot(doc)
}

/** Whether everything in `wanted` is in `held` too. */
export function covers(held: Coverage, wanted: Coverage): boolean {
  for (const [client, clock] of wanted.sv) if ((held.sv.get(client) ?? 0) < clock) return false
  for (const [client, ranges] of wanted.ds.clients) {
    const sorted = (held.ds.clients.get(client) ?? []).toSorted((a, b) => a.clock - b.clock)
    if (!ranges.every((range) => isWithin(sorted, range.clock, range.clock + range.len))) return false
  }
  return true
}

/** Whether sorted ranges, which may touch, cover `from` to `to` without a gap. */
function isWithin(ranges: readonly { clock: number; len: number }[], from: number, to: number): boolean {
  let reached = from
  for (const { clock, len } of ranges) {
    if (clock > reached) return false
    reached = Math.max(reached, clock + len)
    if (reached >= to) return true
  }
  return reached >= to
}

/** A document's coverage as text for the wire: base64 of Yjs' snapshot encoding, some hundred bytes for a story. */
export function encodeCoverage(doc: Y.Doc): string {
  const bytes = Y.encodeSnapshot(Y.snapshot(doc))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The coverage in a message, or null when it is none. */
export function decodeCoverage(text: unknown): Coverage | null {
  if (typeof text !== 'string' || text === '') return null
  try {
    return Y.decodeSnapshot(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))
  } catch {
    return null
  }
}
