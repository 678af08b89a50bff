/** A story as scored: what the JSON of an import and the truths have in common. */
export type ScoredStory = {
  kicker?: string | null
  headline?: string | null
  deck?: string | null
  column?: string | null
  paragraphs?: readonly string[]
  crossheads?: readonly { beforeParagraphIndex: number; text: string }[]
  byline?: readonly string[]
}

export const scoredElements = [
  'kicker',
  'headline',
  'deck',
  'column',
  'paragraph',
  'crosshead',
  'byline',
  'story',
] as const
export type ScoredElement = (typeof scoredElements)[number]
export type Tally = Record<ScoredElement, { hit: number; found: number; true: number }>

const fold: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
}
const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/\s+/g, '').replace(/[,?!;:()]/g, (mark) => fold[mark] ?? mark)
const crossheads = (story: ScoredStory) =>
  (story.crossheads ?? []).map((one) => `${one.beforeParagraphIndex}:${plain(one.text)}`)
const names = (story: ScoredStory) => (story.byline ?? []).map(plain)

const pick: Record<ScoredElement, (story: ScoredStory) => string[]> = {
  kicker: (story) => (story.kicker ? [plain(story.kicker)] : []),
  headline: (story) => (story.headline ? [plain(story.headline)] : []),
  deck: (story) => (story.deck ? [plain(story.deck)] : []),
  column: (story) => (story.column ? [plain(story.column)] : []),
  paragraph: (story) => (story.paragraphs ?? []).map(plain),
  crosshead: crossheads,
  byline: names,
  story: (story) => [
    [story.kicker, story.headline, story.deck, story.column]
      .map(plain)
      .concat((story.paragraphs ?? []).map(plain), crossheads(story), names(story).sort())
      .join('|'),
  ],
}

export function emptyTally(): Tally {
  return Object.fromEntries(
    scoredElements.map((element) => [element, { hit: 0, found: 0, true: 0 }]),
  ) as Tally
}

/** Adds one page to a tally. White space and the width of punctuation do not count; bylines are sets. */
export function addScore(tally: Tally, parsed: readonly ScoredStory[], truth: readonly ScoredStory[]): void {
  for (const element of scoredElements) {
    const found = parsed.flatMap(pick[element])
    const left = truth.flatMap(pick[element])
    tally[element].found += found.length
    tally[element].true += left.length
    for (const one of found) {
      const at = left.indexOf(one)
      if (at < 0) continue
      tally[element].hit++
      left.splice(at, 1)
    }
  }
}

/** F1 of one element; 1 where there is nothing to find and nothing was found. */
export function f1(tally: Tally, element: ScoredElement): number {
  const { hit, found, true: all } = tally[element]
  return found + all === 0 ? 1 : (2 * hit) / (found + all)
}

/** A line of figures for a test's output. */
export function describeTally(tally: Tally): string {
  return scoredElements
    .map(
      (element) =>
        `${element} ${f1(tally, element).toFixed(3)} (${tally[element].hit}/${tally[element].found}/${tally[element].true})`,
    )
    .join(' · ')
}
