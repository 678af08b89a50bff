import { expect, it } from 'vitest'
import { splitPage } from './page-lines.ts'
import type { ReadPage } from './read-page.ts'
import { settle } from './read-page.ts'
import { beginReview, doubtsOf, editReview, isKept, storyOfLines, tallyOf } from './review.ts'
import type { PageLabel } from './states.ts'

const source = [
  '第3版 社区',
  '老井新事',
  '村口的老井又出水了，大伙儿都来',
  '看热闹。',
  '井台边立了一块碑。',
  '林一舟',
  '小桥通了',
  '昨日，小桥通车。',
  '方小米',
].join('\n')

/** A reading as labelling gives it, written out so that the review is tested by itself. */
function reading(): ReadPage {
  const lines = splitPage(source)
  const labels: PageLabel[] = [
    'furniture',
    'headline',
    'paragraph',
    'continued',
    'paragraph',
    'byline',
    'headline',
    'paragraph',
    'byline',
  ]
  const decisions = labels.map((label, line) => ({
    label,
    starts: line === 1 || line === 6,
    sure: line === 4 ? 0.6 : 0.99,
    startSure: line === 6 ? 0.7 : 1,
    instead: line === 4 ? ('crosshead' as const) : null,
  }))
  return { lines, decisions, ...settle(lines, decisions) } as ReadPage
}

it('begins with the stories that were read', () => {
  const review = beginReview(reading())
  expect(review.stories.map((story) => story.headline)).toEqual(['老井新事', '小桥通了'])
  expect(tallyOf(review)).toEqual({ stories: 2, paragraphs: 3, joins: 1, doubts: 2 })
  expect(storyOfLines(review)).toEqual([null, 0, 0, 0, 0, 0, 1, 1, 1])
})

it('parts a join and joins what is apart', () => {
  const parted = editReview(beginReview(reading()), { type: 'label', line: 3, label: 'paragraph' })
  expect(parted.stories[0]?.paragraphs).toHaveLength(3)
  const joined = editReview(parted, { type: 'label', line: 4, label: 'continued' })
  expect(joined.stories[0]?.paragraphs[1]).toBe('看热闹。井台边立了一块碑。')
})

it('merges a story into the one above, and splits it off again', () => {
  const merged = editReview(beginReview(reading()), { type: 'start', line: 6, starts: false })
  expect(merged.stories).toHaveLength(1)
  const split = editReview(merged, { type: 'start', line: 6, starts: true })
  expect(split.stories.map((story) => story.headline)).toEqual(['老井新事', '小桥通了'])
})

it('makes a joined line that begins a story a paragraph of its own', () => {
  const review = editReview(beginReview(reading()), { type: 'start', line: 3, starts: true })
  expect(review.decisions[3]).toMatchObject({ label: 'paragraph', starts: true })
})

it('lets no furniture begin a story', () => {
  const review = editReview(beginReview(reading()), { type: 'label', line: 6, label: 'furniture' })
  expect(review.decisions[6]).toMatchObject({ label: 'furniture', starts: false })
})

it('drops a story and takes it back', () => {
  const dropped = editReview(beginReview(reading()), { type: 'drop', line: 6, dropped: true })
  expect(dropped.stories.map((story) => isKept(dropped, story))).toEqual([true, false])
  expect(tallyOf(dropped).stories).toBe(1)
  expect(tallyOf(editReview(dropped, { type: 'drop', line: 6, dropped: false })).stories).toBe(2)
})

it('forgets that a story was dropped when it is merged away', () => {
  const dropped = editReview(beginReview(reading()), { type: 'drop', line: 6, dropped: true })
  expect(editReview(dropped, { type: 'start', line: 6, starts: false }).dropped.size).toBe(0)
})

it('counts a line as doubtful until someone decides or confirms it', () => {
  const review = beginReview(reading())
  expect(doubtsOf(review)).toEqual([4, 6])
  expect(doubtsOf(editReview(review, { type: 'confirm', line: 4 }))).toEqual([6])
  expect(doubtsOf(editReview(review, { type: 'label', line: 6, label: 'kicker' }))).toEqual([4])
})

it('changes nothing for a line that does not exist', () => {
  const review = beginReview(reading())
  expect(editReview(review, { type: 'label', line: 99, label: 'note' })).toBe(review)
})
