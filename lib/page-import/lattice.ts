import { type LineFeature, lineFeatureNames, lineFeatures } from './features.ts'
import { mayBeByline } from './features-cues.ts'
import { type SeamFeature, seamFeatures } from './features-seam.ts'
import type { PageView } from './line-facts.ts'
import { type Spot, spotsOf } from './spot.ts'
import { type EmissionLabel, mayBegin, mayEnd, type State, states, transition } from './states.ts'
import { splitsAsTitle } from './title-line.ts'

export const seamFeatureNames = Object.keys(seamFeatures) as SeamFeature[]

/** How a step crosses a seam: goes on in the paragraph, begins the next one, or begins a story (after a byline or not). */
export const seamKinds = ['joins', 'breaks', 'startsSigned', 'startsUnsigned'] as const
export type SeamKind = (typeof seamKinds)[number]

/** Weights: for each feature of a line one number per label, for each pair of labels one, for each feature of a seam one per kind. */
export type Weights = {
  emission: Readonly<Partial<Record<LineFeature, Readonly<Partial<Record<EmissionLabel, number>>>>>>
  pair: Readonly<Partial<Record<EmissionLabel, Readonly<Partial<Record<EmissionLabel, number>>>>>>
  seam: Readonly<Partial<Record<SeamFeature, Readonly<Partial<Record<SeamKind, number>>>>>>
}

/** A step that the chain may take. */
export type Step = { from: number; to: number; kind: SeamKind | null }

const textLabels: readonly EmissionLabel[] = [
  'paragraph',
  'verse',
  'datelineParagraph',
  'openingCaption',
  'openingBrief',
  'continued',
  'note',
]

function seamKindOf(from: State, to: State): SeamKind | null {
  if (to.label === 'continued' || (to.label === 'note' && from.label === 'note')) return 'joins'
  const step = transition(from, to)
  if (step === 'starts') return from.signed ? 'startsSigned' : 'startsUnsigned'
  return step === 'within' &&
    textLabels.includes(from.label) &&
    (to.label === 'paragraph' || to.label === 'verse')
    ? 'breaks'
    : null
}

/** Every allowed step between states, for each target state its sources. */
export const stepsInto: readonly (readonly Step[])[] = states.map((to, toIndex) =>
  states.flatMap((from, fromIndex) =>
    transition(from, to) ? [{ from: fromIndex, to: toIndex, kind: seamKindOf(from, to) }] : [],
  ),
)

export const beginStates: readonly boolean[] = states.map(mayBegin)
export const endStates: readonly boolean[] = states.map(mayEnd)

/** Scores of a page: one per line and state, and per seam and kind. */
export type Lattice = { emissions: Float64Array[]; seams: Float64Array[]; pairs: Float64Array }

/** What holds for each line and each seam of a page. */
export type PageFeatures = { spots: Spot[]; lines: LineFeature[][]; seams: SeamFeature[][] }

/** Finds the features of a page. */
export function readFeatures(page: PageView): PageFeatures {
  const spots = spotsOf(page)
  return {
    spots,
    lines: spots.map((spot) => lineFeatureNames.filter((name) => lineFeatures[name](spot))),
    seams: page.lines.map((after, index) => {
      const before = page.lines[index - 1]
      if (!before) return []
      return seamFeatureNames.filter((name) => seamFeatures[name]({ before, after, habits: page.habits }))
    }),
  }
}

/** States a line can never have, whatever the weights say. */
function forbidden(spot: Spot, state: State): boolean {
  if (state.label === 'datelineParagraph') {
    if (!spot.line.dateline) return true
    const named = spot.line.dateline.byline !== null || spot.line.dateline.open
    return state.signed !== named
  }
  if (state.label === 'kickerHeadline') return !splitsAsTitle(spot.line.text)
  if (state.label === 'bylineBefore' || state.label === 'bylineAfter' || state.label === 'captionCredit')
    return !mayBeByline(spot)
  return false
}

const impossible = -1e6

/** Applies weights to the features of a page. */
export function buildLattice(features: PageFeatures, weights: Weights): Lattice {
  return {
    emissions: features.lines.map((names, index) => {
      const scores = new Float64Array(states.length)
      const spot = features.spots[index] as Spot
      for (const [at, state] of states.entries()) {
        let score = forbidden(spot, state) ? impossible : 0
        for (const name of names) score += weights.emission[name]?.[state.label] ?? 0
        scores[at] = score
      }
      return scores
    }),
    seams: features.seams.map((names) => {
      const scores = new Float64Array(seamKinds.length)
      for (const [at, kind] of seamKinds.entries())
        for (const name of names) scores[at] = (scores[at] ?? 0) + (weights.seam[name]?.[kind] ?? 0)
      return scores
    }),
    pairs: pairScores(weights),
  }
}

function pairScores(weights: Weights): Float64Array {
  const scores = new Float64Array(states.length * states.length)
  for (const [from, a] of states.entries())
    for (const [to, b] of states.entries())
      scores[from * states.length + to] = weights.pair[a.label]?.[b.label] ?? 0
  return scores
}

/** Score of a step into a line, its line's own score left out. */
export function stepScore(lattice: Lattice, index: number, step: Step): number {
  const pair = lattice.pairs[step.from * states.length + step.to] ?? 0
  return step.kind === null ? pair : pair + (lattice.seams[index]?.[seamKinds.indexOf(step.kind)] ?? 0)
}
