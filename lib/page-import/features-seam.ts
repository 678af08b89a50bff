import { leadWords } from './features-cues.ts'
import { type LineFacts, markerOf, type PageHabits } from './line-facts.ts'
import { closedPairs, endsSentence } from './punctuation.ts'
import { cutsNumber, cutsWord, endsOpen, startsInside } from './seam.ts'

/** Two lines that follow one another, on a page with habits. */
export type Seam = { before: LineFacts; after: LineFacts; habits: PageHabits }
type Test = (seam: Seam) => boolean
const bigGap = ({ after, habits }: Seam) => after.gap >= habits.usualGap + 1 && after.gap >= 1

/** What the place between two lines says about whether a paragraph, or a story, goes on across it. */
export const seamFeatures = {
  seam: () => true,
  stopped: ({ before }) => endsSentence(before.text),
  notStopped: ({ before }) => !endsSentence(before.text) && !/[：；]$/.test(before.text),
  paused: ({ before }) => /[，、]$/.test(before.text),
  colonBefore: ({ before }) => /[：；]$/.test(before.text),
  endsOpen: ({ before }) => endsOpen(before.text),
  cutsWord: ({ before, after }) => !endsSentence(before.text) && cutsWord(before.text, after.text),
  cutsNumber: ({ before, after }) => cutsNumber(before.text, after.text),
  startsInside: ({ after }) => startsInside(after.text),
  pairOpen: ({ before }) => before.open > 0,
  pairClosed: ({ before, after }) => before.open > 0 && (after.closed > 0 || closedPairs(after.text) > 0),
  pairClosedOnly: ({ before, after }) => before.open === 0 && after.closed > 0,
  gap: (seam) => bigGap(seam),
  tight: ({ after, habits }) => habits.usualGap > 0 && after.gap === 0,
  indented: ({ after, habits }) => habits.indents && after.indented,
  flush: ({ after, habits }) => habits.indents && !after.indented,
  tailBefore: ({ before }) => before.tail !== null,
  bylineBefore: ({ before }) => before.byline !== null,
  bylineAfter: ({ after }) => after.byline !== null,
  leadAfter: ({ after }) => leadWords.test(after.text),
  datelineAfter: ({ after }) => after.dateline !== null,
  markedAfter: ({ after }) => markerOf(after.text) !== '',
  markAgain: ({ after }) => after.markAgain,
  numberAfter: ({ after }) =>
    /^(?:\d{1,2}[.、．]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳])/.test(
      after.text,
    ),
  titleBefore: ({ before }) => before.look === 'title',
  titleAfter: ({ after }) => after.look === 'title',
  shortBefore: ({ before }) => before.size <= 14,
  verseSeam: ({ before, after }) => before.look === 'verse' && after.look === 'verse',
  colonLine: ({ before }) => /[：:]$/.test(before.text) && before.size <= 16,
  datelinePage: ({ habits }) => habits.datelines >= 2,
  tailPage: ({ habits }) => habits.tails >= 2,
} as const satisfies Record<string, Test>
export type SeamFeature = keyof typeof seamFeatures
