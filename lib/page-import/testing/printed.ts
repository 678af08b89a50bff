import type { EmissionLabel } from '../states.ts'

/** One printed block of a generated page and the label that is right for it. */
export type Printed = {
  text: string
  label: EmissionLabel
  /** Set in and wrapped as running text. */
  body: boolean
  /** A picture stood before it. */
  picture: boolean
  /** First block of a story. */
  first: boolean
}

/** A story as it should come out. */
export type TrueStory = {
  kind: string
  kicker: string | null
  headline: string | null
  deck: string | null
  column: string | null
  dateline: string | null
  paragraphs: string[]
  crossheads: { beforeParagraphIndex: number; text: string }[]
  byline: string[]
}

export type PrintedStory = { blocks: Printed[]; truth: TrueStory }

export function emptyTruth(kind: string): TrueStory {
  return {
    kind,
    kicker: null,
    headline: null,
    deck: null,
    column: null,
    dateline: null,
    paragraphs: [],
    crossheads: [],
    byline: [],
  }
}

export function printed(text: string, label: EmissionLabel, about: Partial<Printed> = {}): Printed {
  return { text, label, body: false, picture: false, first: false, ...about }
}
