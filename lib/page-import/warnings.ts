import type { ImportedStory } from './assemble.ts'
import type { SureDecision } from './decisions.ts'
import type { PageLabel } from './states.ts'

/** Below this probability a decision is doubtful and a person should look. */
export const doubtBelow = 0.9

export const warningCodes = [
  'doubtful_label',
  'doubtful_start',
  'doubtful_join',
  'title_split',
  'no_byline',
  'no_text',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** What a person should look at. `line` is the number of the line among those that are not empty, from 1. */
export type Warning = {
  code: WarningCode
  line: number
  label?: PageLabel
  instead?: PageLabel
  sure?: number
}

const share = (value: number) => Math.round(value * 100) / 100

/** Doubtful decisions of one story, and what it lacks. */
export function warnAbout(story: ImportedStory, decisions: readonly SureDecision[]): Warning[] {
  const warnings = story.lines.flatMap((line) => doubtsOf(decisions[line], line))
  const first = (story.lines[0] ?? 0) + 1
  if (story.bylines.length === 0 && story.signature.length === 0)
    warnings.push({ code: 'no_byline', line: first })
  if (story.paragraphs.length === 0) warnings.push({ code: 'no_text', line: first })
  return warnings
}

/** What is doubtful about one line. */
export function doubtsOf(decision: SureDecision | undefined, index: number): Warning[] {
  if (!decision) return []
  const { label, instead, sure, startSure } = decision
  const line = index + 1
  const doubts: Warning[] = []
  if (label === 'kickerHeadline') doubts.push({ code: 'title_split', line, label })
  else if (sure < doubtBelow && (label === 'continued' || (label === 'paragraph' && instead === 'continued')))
    doubts.push({ code: 'doubtful_join', line, label, instead: instead ?? 'paragraph', sure: share(sure) })
  else if (sure < doubtBelow)
    doubts.push({ code: 'doubtful_label', line, label, ...(instead ? { instead } : {}), sure: share(sure) })
  if (startSure < doubtBelow) doubts.push({ code: 'doubtful_start', line, sure: share(startSure) })
  return doubts
}
