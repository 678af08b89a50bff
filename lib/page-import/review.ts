import type { ImportedStory } from './assemble.ts'
import type { Decision, SureDecision } from './decisions.ts'
import type { PageFacts } from './furniture.ts'
import type { PageLine } from './page-lines.ts'
import { type ReadPage, settle } from './read-page.ts'
import type { PageLabel } from './states.ts'

/**
 * The page as a person corrects it. Pure: an edit gives a new review. Lines never change, only what was decided for them;
 * stories follow from the decisions by the same code that reads the page.
 */
export type PageReview = {
  lines: readonly PageLine[]
  decisions: readonly SureDecision[]
  /** First lines of stories that are not to be made. */
  dropped: ReadonlySet<number>
  /** Lines a person has decided or confirmed: no longer doubtful. */
  confirmed: ReadonlySet<number>
  facts: PageFacts
  stories: readonly ImportedStory[]
}

export type ReviewEdit =
  | { type: 'label'; line: number; label: PageLabel }
  /** The line begins a story, or no longer does. */
  | { type: 'start'; line: number; starts: boolean }
  /** The story whose first line this is will not be made, or will. */
  | { type: 'drop'; line: number; dropped: boolean }
  | { type: 'confirm'; line: number }

/** Below this probability a decision is shown as doubtful. */
export const doubtful = 0.85

/** Labels that belong to no story. */
const outside: readonly PageLabel[] = ['furniture', 'credit']

/** Begins a review with what the reading decided. */
export function beginReview({ lines, decisions, facts, stories }: ReadPage): PageReview {
  return { lines, decisions, dropped: new Set(), confirmed: new Set(), facts, stories }
}

/** The review after one edit. An edit of a line that does not exist changes nothing. */
export function editReview(review: PageReview, edit: ReviewEdit): PageReview {
  const decision = review.decisions[edit.line]
  if (!decision) return review
  const confirmed = new Set(review.confirmed).add(edit.line)
  if (edit.type === 'confirm') return { ...review, confirmed }
  if (edit.type === 'drop') {
    const dropped = new Set(review.dropped)
    if (edit.dropped) dropped.add(edit.line)
    else dropped.delete(edit.line)
    return { ...review, dropped }
  }
  const changed: Decision =
    edit.type === 'start'
      ? { label: withoutJoin(decision.label, edit.starts), starts: edit.starts }
      : relabel(decision, edit.label)
  const decisions = review.decisions.map((one, line) => (line === edit.line ? { ...one, ...changed } : one))
  const { facts, stories } = settle(review.lines, decisions)
  // A story that was dropped stays dropped while its first line still begins one.
  const firsts = new Set(stories.map((story) => story.lines[0]))
  const dropped = new Set([...review.dropped].filter((line) => firsts.has(line)))
  return { ...review, decisions, confirmed, dropped, facts, stories }
}

/** What belongs to no story cannot begin one; neither can what continues the line before. */
function relabel(decision: Decision, label: PageLabel): Decision {
  return { label, starts: decision.starts && !outside.includes(label) && label !== 'continued' }
}

function withoutJoin(label: PageLabel, starts: boolean): PageLabel {
  return starts && (label === 'continued' || outside.includes(label)) ? 'paragraph' : label
}

/** Lines whose label, or whose place at the head of a story, is doubtful and that nobody has looked at, in page order. */
export function doubtsOf(review: PageReview): number[] {
  return review.decisions.flatMap(({ sure, startSure }, line) =>
    !review.confirmed.has(line) && Math.min(sure, startSure) < doubtful ? [line] : [],
  )
}

/** The number of each line's story from 0, null for lines that belong to none. */
export function storyOfLines(review: PageReview): (number | null)[] {
  const found: (number | null)[] = review.lines.map(() => null)
  for (const [number, story] of review.stories.entries()) for (const line of story.lines) found[line] = number
  return found
}

/** Whether the story is to be made. */
export function isKept(review: PageReview, story: ImportedStory): boolean {
  return !review.dropped.has(story.lines[0] ?? -1)
}

/** The figures at the foot: stories to make, their paragraphs, joins of broken ones, doubts left. */
export function tallyOf(review: PageReview): {
  stories: number
  paragraphs: number
  joins: number
  doubts: number
} {
  const kept = review.stories.filter((story) => isKept(review, story))
  return {
    stories: kept.length,
    paragraphs: kept.reduce((sum, story) => sum + story.paragraphs.length, 0),
    joins: kept.reduce(
      (sum, story) => sum + story.paragraphLines.reduce((joins, lines) => joins + lines.length - 1, 0),
      0,
    ),
    doubts: doubtsOf(review).length,
  }
}
