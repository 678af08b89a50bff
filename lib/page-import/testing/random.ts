/** A repeatable source of chance for generated pages. */
export type Random = {
  /** 0 ≤ x < 1. */
  next: () => number
  /** Whole number, both ends included. */
  int: (from: number, to: number) => number
  pick: <T>(of: readonly T[]) => T
  chance: (share: number) => boolean
  shuffle: <T>(of: readonly T[]) => T[]
  /** Some different ones, at most as many as there are. */
  some: <T>(of: readonly T[], count: number) => T[]
}

/** Mulberry32 from a seed: the same seed gives the same page on every machine. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(of: readonly T[]): T => of[int(0, of.length - 1)] as T
  const shuffle = <T>(of: readonly T[]): T[] => {
    const rest = [...of]
    for (let at = rest.length - 1; at > 0; at--) {
      const other = int(0, at)
      ;[rest[at], rest[other]] = [rest[other] as T, rest[at] as T]
    }
    return rest
  }
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    shuffle,
    some: (of, count) => shuffle(of).slice(0, count),
  }
}
