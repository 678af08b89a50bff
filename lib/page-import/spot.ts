import type { LineFacts, PageHabits, PageView } from './line-facts.ts'

/** A line among its neighbours: what features look at. */
export type Spot = {
  line: LineFacts
  before: LineFacts | undefined
  after: LineFacts | undefined
  /** The line after the next. */
  later: LineFacts | undefined
  index: number
  count: number
  habits: PageHabits
  knownColumns: ReadonlySet<string>
  /** Lines of this run of title-like lines, and where in it this one stands, from 0. */
  run: readonly LineFacts[]
  place: number
  /** First line after the run. */
  afterRun: LineFacts | undefined
  beforeRun: LineFacts | undefined
  /** The same words stand on a line further down, as the titles of a page's table of contents do. */
  repeatedBelow: boolean
  /** Length of the verse-like run, 0 outside. */
  verseRun: number
  /** Other lone short lines near by, between the same strong boundaries. */
  alike: readonly LineFacts[]
  /** Body lines since the last byline, tail or start of a story, and until the next. */
  bodySince: number
  bodyUntil: number
  /** What the last boundary and the next one are. */
  lastBoundary: 'byline' | 'dateline' | 'none'
  nextBoundary: 'byline' | 'tail' | 'dateline' | 'title' | 'none'
}

/** Looks at each line with its neighbours. Linear in the number of lines. */
export function spotsOf(page: PageView): Spot[] {
  const { lines, habits, knownColumns } = page
  const runs = findRuns(lines, (line) => line.look === 'title')
  const verses = findRuns(lines, (line) => line.look === 'verse')
  const alike = findAlike(lines, runs)
  const since = countSince(lines)
  const until = countUntil(lines)
  const repeated = findRepeated(lines)
  // One array for each run, however many lines look at it.
  const shared = new Map<number, readonly LineFacts[]>()
  const runFrom = (from: number, to: number) => {
    const known = shared.get(from) ?? lines.slice(from, to)
    shared.set(from, known)
    return known
  }
  return lines.map((line, index) => {
    const [from, to] = runs[index] ?? [index, index]
    const [verseFrom, verseTo] = verses[index] ?? [0, 0]
    return {
      line,
      before: lines[index - 1],
      after: lines[index + 1],
      later: lines[index + 2],
      index,
      count: lines.length,
      habits,
      knownColumns,
      run: runs[index] ? runFrom(from, to) : [],
      place: index - from,
      afterRun: lines[to],
      beforeRun: lines[from - 1],
      repeatedBelow: repeated.has(index),
      verseRun: verseTo - verseFrom,
      alike: alike[index] ?? [],
      bodySince: since[index]?.count ?? 0,
      lastBoundary: since[index]?.kind ?? 'none',
      bodyUntil: until[index]?.count ?? 0,
      nextBoundary: until[index]?.kind ?? 'none',
    }
  })
}

/** Title-like lines whose words come again below. */
function findRepeated(lines: readonly LineFacts[]): Set<number> {
  const last = new Map<string, number>()
  const repeated = new Set<number>()
  for (let at = lines.length - 1; at >= 0; at--) {
    const words = (lines[at]?.text ?? '').replace(/[^\u3400-\u9fff0-9A-Za-z]/g, '')
    if (words.length < 5 || words.length > 60) continue
    if (last.has(words)) repeated.add(at)
    else last.set(words, at)
  }
  return repeated
}

/** For each line that belongs: [from, to) of its run. A picture gap or an empty-line group does not end a run. */
function findRuns(
  lines: readonly LineFacts[],
  belongs: (line: LineFacts) => boolean,
): ([number, number] | undefined)[] {
  const found: ([number, number] | undefined)[] = lines.map(() => undefined)
  for (let from = 0; from < lines.length; from++) {
    const first = lines[from]
    if (!first || !belongs(first)) continue
    let to = from + 1
    while (to < lines.length && belongs(lines[to] as LineFacts)) to++
    for (let at = from; at < to; at++) found[at] = [from, to]
    from = to - 1
  }
  return found
}

/** Lone title-like lines between running text, at most this many on each side, are compared for length. */
const alikeReach = 6

function findAlike(
  lines: readonly LineFacts[],
  runs: readonly ([number, number] | undefined)[],
): LineFacts[][] {
  const lone: number[] = []
  for (const [index] of lines.entries()) {
    const run = runs[index]
    if (run && run[1] - run[0] === 1 && lines[index + 1]?.look === 'body') lone.push(index)
  }
  const found: LineFacts[][] = lines.map(() => [])
  for (const [place, index] of lone.entries()) {
    const near = lone
      .slice(Math.max(0, place - alikeReach), place + alikeReach + 1)
      .filter((other) => other !== index)
    found[index] = near
      .filter((other) => !parted(lines, Math.min(index, other), Math.max(index, other)))
      .map((other) => lines[other] as LineFacts)
  }
  return found
}

/** A byline, a dateline or a furniture line between two lines parts them. */
function parted(lines: readonly LineFacts[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const line = lines[at]
    if (line && (line.look === 'byline' || line.dateline || line.look === 'furniture')) return true
  }
  return false
}

function countSince(lines: readonly LineFacts[]): { count: number; kind: Spot['lastBoundary'] }[] {
  let count = 0
  let kind: Spot['lastBoundary'] = 'none'
  return lines.map((line) => {
    const here = { count, kind }
    if (line.look === 'byline') [count, kind] = [0, 'byline']
    else if (line.dateline) [count, kind] = [1, 'dateline']
    else if (line.tail || line.look === 'furniture') [count, kind] = [0, 'none']
    else if (line.look === 'body') count++
    return here
  })
}

function countUntil(lines: readonly LineFacts[]): { count: number; kind: Spot['nextBoundary'] }[] {
  let count = 0
  let kind: Spot['nextBoundary'] = 'none'
  const found: { count: number; kind: Spot['nextBoundary'] }[] = []
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as LineFacts
    found[at] = { count, kind }
    if (line.look === 'byline') [count, kind] = [0, 'byline']
    else if (line.dateline) [count, kind] = [0, 'dateline']
    else if (line.tail) [count, kind] = [1, 'tail']
    else if (line.look === 'title') [count, kind] = [0, 'title']
    else if (line.look === 'body') count++
  }
  return found
}
