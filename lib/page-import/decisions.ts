import type { PageLabel } from './states.ts'

/** What was decided for one line of the page, by labelling or by a person. */
export type Decision = {
  label: PageLabel
  /** The first line of a story. */
  starts: boolean
}

/** A decision with how sure it is: probability of the label, and of starting a story or not. */
export type SureDecision = Decision & { sure: number; startSure: number; instead: PageLabel | null }
