/**
 * What a line can be. `emissionLabels` is what the weight table scores; states add what the chain must remember (whether
 * the story's byline has been seen); `pageLabels` is what the review screen shows.
 */

export const emissionLabels = [
  'furniture',
  'guide',
  'credit',
  'column',
  'kicker',
  'headline',
  'headlineMore',
  'kickerHeadline',
  'columnAfter',
  'deck',
  'note',
  'bylineBefore',
  'datelineParagraph',
  'openingCaption',
  'openingBrief',
  'paragraph',
  'continued',
  'verse',
  'crosshead',
  'caption',
  'captionCredit',
  'bylineAfter',
  'signature',
] as const
export type EmissionLabel = (typeof emissionLabels)[number]

/** Labels a person chooses from; several emission labels look the same to a reader. */
export const pageLabels = [
  'headline',
  'kicker',
  'deck',
  'kickerHeadline',
  'column',
  'byline',
  'paragraph',
  'continued',
  'crosshead',
  'verse',
  'note',
  'caption',
  'signature',
  'credit',
  'furniture',
] as const
export type PageLabel = (typeof pageLabels)[number]

export const pageLabelOf: Readonly<Record<EmissionLabel, PageLabel>> = {
  furniture: 'furniture',
  guide: 'furniture',
  credit: 'credit',
  column: 'column',
  kicker: 'kicker',
  headline: 'headline',
  headlineMore: 'headline',
  kickerHeadline: 'kickerHeadline',
  columnAfter: 'column',
  deck: 'deck',
  note: 'note',
  bylineBefore: 'byline',
  datelineParagraph: 'paragraph',
  openingCaption: 'paragraph',
  openingBrief: 'paragraph',
  paragraph: 'paragraph',
  continued: 'continued',
  verse: 'verse',
  crosshead: 'crosshead',
  caption: 'caption',
  captionCredit: 'byline',
  bylineAfter: 'byline',
  signature: 'signature',
}

/** `signed`: the story's byline already stood above or in the dateline, so no byline is awaited under the text. */
export type State = { label: EmissionLabel; signed: boolean }

const once = (label: EmissionLabel): State[] => [{ label, signed: false }]
const both = (label: EmissionLabel): State[] => [
  { label, signed: false },
  { label, signed: true },
]

export const states: readonly State[] = [
  ...once('furniture'),
  ...once('guide'),
  ...once('credit'),
  ...once('column'),
  ...once('kicker'),
  ...once('headline'),
  ...once('headlineMore'),
  ...once('kickerHeadline'),
  ...once('columnAfter'),
  ...once('deck'),
  ...both('note'),
  { label: 'bylineBefore', signed: true },
  ...both('datelineParagraph'),
  ...once('openingCaption'),
  ...once('openingBrief'),
  ...both('paragraph'),
  ...both('continued'),
  ...both('verse'),
  ...both('crosshead'),
  ...both('caption'),
  ...both('captionCredit'),
  { label: 'bylineAfter', signed: true },
  ...once('signature'),
]

const outside: readonly EmissionLabel[] = ['furniture', 'guide', 'credit']
const titles: readonly EmissionLabel[] = [
  'kicker',
  'headline',
  'headlineMore',
  'kickerHeadline',
  'columnAfter',
  'deck',
]
const text: readonly EmissionLabel[] = [
  'datelineParagraph',
  'openingCaption',
  'openingBrief',
  'paragraph',
  'continued',
  'verse',
  'crosshead',
  'caption',
  'captionCredit',
]
/** What may open a story. */
const openers: readonly EmissionLabel[] = [
  'column',
  'kicker',
  'headline',
  'kickerHeadline',
  'openingCaption',
  'openingBrief',
  'datelineParagraph',
  'note',
]
/** Where a story may end; a new one may begin after it. */
const enders: readonly EmissionLabel[] = [
  ...outside,
  'datelineParagraph',
  'openingCaption',
  'openingBrief',
  'paragraph',
  'continued',
  'verse',
  'caption',
  'captionCredit',
  'bylineAfter',
  'signature',
  'note',
]
const intoText: readonly EmissionLabel[] = ['datelineParagraph', 'paragraph', 'verse', 'crosshead', 'caption']

/** What may follow within the same story. */
const within: Readonly<Record<EmissionLabel, readonly EmissionLabel[]>> = {
  furniture: [],
  guide: [],
  credit: [],
  column: [
    'column',
    'kicker',
    'headline',
    'kickerHeadline',
    'openingCaption',
    'openingBrief',
    'datelineParagraph',
    'note',
    'bylineBefore',
  ],
  kicker: ['kicker', 'headline'],
  headline: ['headlineMore', 'columnAfter', 'deck', 'note', 'bylineBefore', ...intoText],
  headlineMore: ['headlineMore', 'columnAfter', 'deck', 'note', 'bylineBefore', ...intoText],
  kickerHeadline: ['columnAfter', 'deck', 'note', 'bylineBefore', ...intoText],
  columnAfter: ['columnAfter', 'deck', 'note', 'bylineBefore', ...intoText],
  deck: ['deck', 'columnAfter', 'note', 'bylineBefore', ...intoText],
  note: ['note', 'bylineBefore', 'kicker', 'headline', ...intoText],
  bylineBefore: ['bylineBefore', 'note', ...intoText],
  datelineParagraph: ['continued', 'paragraph', 'crosshead', 'caption', 'bylineAfter', 'signature', 'verse'],
  openingCaption: ['continued', 'paragraph', 'bylineAfter'],
  openingBrief: ['continued', 'paragraph', 'bylineAfter'],
  paragraph: ['continued', 'paragraph', 'crosshead', 'caption', 'bylineAfter', 'signature', 'verse', 'note'],
  continued: [
    'continued',
    'paragraph',
    'crosshead',
    'caption',
    'captionCredit',
    'bylineAfter',
    'signature',
    'verse',
    'note',
  ],
  verse: ['verse', 'crosshead', 'paragraph', 'bylineAfter', 'caption', 'signature'],
  crosshead: ['paragraph', 'verse', 'caption', 'crosshead', 'datelineParagraph'],
  caption: [
    'continued',
    'paragraph',
    'captionCredit',
    'crosshead',
    'caption',
    'bylineAfter',
    'verse',
    'datelineParagraph',
  ],
  captionCredit: [
    'bylineAfter',
    'paragraph',
    'continued',
    'crosshead',
    'captionCredit',
    'caption',
    'verse',
    'datelineParagraph',
  ],
  bylineAfter: ['bylineAfter', 'paragraph', 'signature', 'caption', 'note'],
  signature: ['signature'],
}

export const transitionKinds = ['within', 'starts', 'outside'] as const
/** A step from line to line: inside a story, to the first line of a new one, or to what belongs to no story. */
export type TransitionKind = (typeof transitionKinds)[number]

/**
 * How a state may follow another; null when it may not. `signed` is kept through a story, raised by a byline above the text
 * or by a dateline that names its writers, and falls at every new story.
 */
export function transition(from: State, to: State): TransitionKind | null {
  if (outside.includes(to.label))
    return enders.includes(from.label) || titles.includes(from.label)
      ? titles.includes(from.label)
        ? null
        : 'outside'
      : null
  const inside = within[from.label].includes(to.label) && keepsSigned(from, to)
  if (inside) return 'within'
  const opens =
    openers.includes(to.label) &&
    enders.includes(from.label) &&
    (!to.signed || to.label === 'datelineParagraph')
  return opens ? 'starts' : null
}

function keepsSigned(from: State, to: State): boolean {
  if (to.label === 'bylineBefore' || to.label === 'bylineAfter') return true
  if (to.label === 'datelineParagraph') return true
  if (from.label === 'bylineAfter') return to.signed || to.label === 'signature'
  if (to.label === 'signature') return true
  return text.includes(to.label) || to.label === 'note' ? to.signed === from.signed : !to.signed
}

/** Whether a page may begin with this state. */
export function mayBegin(state: State): boolean {
  return (
    outside.includes(state.label) ||
    (openers.includes(state.label) && (!state.signed || state.label === 'datelineParagraph'))
  )
}

/** Whether a page may end with this state. */
export function mayEnd(state: State): boolean {
  return enders.includes(state.label) || state.label === 'crosshead'
}
