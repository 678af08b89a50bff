import { logSum } from '../best-labelling.ts'
import { lineFeatureNames } from '../features.ts'
import {
  beginStates,
  buildLattice,
  endStates,
  type PageFeatures,
  readFeatures,
  seamFeatureNames,
  seamKinds,
  stepsInto,
  type Weights,
} from '../lattice.ts'
import { type PageView, viewPage } from '../line-facts.ts'
import { prepareBlocks } from '../prepare.ts'
import { type EmissionLabel, emissionLabels, states } from '../states.ts'

/** A page with the state of each labelled block. */
export type Lesson = {
  features: PageFeatures
  active: { lines: Int32Array[]; seams: Int32Array[] }
  path: number[]
}

const labels = emissionLabels.length
const lineOffset = 0
const pairOffset = lineFeatureNames.length * labels
const seamOffset = pairOffset + labels * labels
/** Number of weights. */
export const weightCount = seamOffset + seamFeatureNames.length * seamKinds.length
const labelIndex = states.map((state) => emissionLabels.indexOf(state.label))

/**
 * Makes a lesson of a text and the right label of each line. Null when no chain of states gives these labels (the
 * generator printed what the chain cannot express; counted by the caller).
 */
export function makeLesson(text: string, lineLabels: readonly EmissionLabel[]): Lesson | null {
  const { blocks } = prepareBlocks(text)
  const page: PageView = viewPage(blocks)
  const wanted = blocks.map((block) => lineLabels[block.lines[0] ?? -1])
  const features = readFeatures(page)
  const lineIds = new Map(lineFeatureNames.map((name, id) => [name, id]))
  const seamIds = new Map(seamFeatureNames.map((name, id) => [name, id]))
  const path = pathOf(features, wanted)
  if (!path) return null
  return {
    features,
    active: {
      lines: features.lines.map((names) => Int32Array.from(names, (name) => lineIds.get(name) ?? 0)),
      seams: features.seams.map((names) => Int32Array.from(names, (name) => seamIds.get(name) ?? 0)),
    },
    path,
  }
}

/** The states that carry the wanted labels: `signed` follows from them. */
function pathOf(features: PageFeatures, wanted: readonly (EmissionLabel | undefined)[]): number[] | null {
  const emissions = buildLattice(features, { emission: {}, pair: {}, seam: {} }).emissions
  let reach: Map<number, number[]> = new Map()
  for (const [index, label] of wanted.entries()) {
    const next = new Map<number, number[]>()
    for (const [to, state] of states.entries()) {
      if (state.label !== label || (emissions[index]?.[to] ?? 0) < -1) continue
      if (index === 0) {
        if (beginStates[to]) next.set(to, [to])
        continue
      }
      const step = (stepsInto[to] ?? []).find((one) => reach.has(one.from))
      if (step) next.set(to, [...(reach.get(step.from) ?? []), to])
    }
    reach = next
    if (reach.size === 0) return null
  }
  return [...reach.entries()].find(([state]) => endStates[state])?.[1] ?? null
}

/** Adds the gradient of one page's log-likelihood to `gradient`; returns that log-likelihood. */
export function addGradient(lesson: Lesson, weights: Float64Array, gradient: Float64Array): number {
  const { active, path, features } = lesson
  const count = path.length
  const width = states.length
  const emissions = active.lines.map((ids, index) => emissionRow(ids, weights, features, index))
  const seams = active.seams.map((ids) =>
    seamKinds.map((_, kind) =>
      ids.reduce((sum, id) => sum + (weights[seamOffset + id * seamKinds.length + kind] ?? 0), 0),
    ),
  )
  const pair = (from: number, to: number) =>
    weights[pairOffset + (labelIndex[from] ?? 0) * labels + (labelIndex[to] ?? 0)] ?? 0
  const kindOf = (kind: string | null) =>
    kind === null ? -1 : seamKinds.indexOf(kind as (typeof seamKinds)[number])
  const score = (index: number, from: number, to: number, kind: number) =>
    pair(from, to) + (kind < 0 ? 0 : (seams[index]?.[kind] ?? 0))
  const forward: number[][] = []
  for (let index = 0; index < count; index++)
    forward.push(
      states.map((_, to) => {
        const own = emissions[index]?.[to] ?? 0
        if (index === 0) return beginStates[to] ? own : Number.NEGATIVE_INFINITY
        return (
          own +
          logSum(
            (stepsInto[to] ?? []).map(
              (step) =>
                (forward[index - 1]?.[step.from] ?? 0) + score(index, step.from, to, kindOf(step.kind)),
            ),
          )
        )
      }),
    )
  const backward: number[][] = []
  backward[count - 1] = states.map((_, state) => (endStates[state] ? 0 : Number.NEGATIVE_INFINITY))
  for (let index = count - 2; index >= 0; index--) {
    const terms: number[][] = states.map(() => [])
    for (let to = 0; to < width; to++) {
      const ahead = (emissions[index + 1]?.[to] ?? 0) + (backward[index + 1]?.[to] ?? 0)
      for (const step of stepsInto[to] ?? [])
        terms[step.from]?.push(score(index + 1, step.from, to, kindOf(step.kind)) + ahead)
    }
    backward[index] = terms.map(logSum)
  }
  const total = logSum(
    (forward[count - 1] ?? []).map((value, state) => value + (backward[count - 1]?.[state] ?? 0)),
  )
  let gold = 0
  for (let index = 0; index < count; index++) {
    const right = path[index] ?? 0
    gold += emissions[index]?.[right] ?? 0
    const ids = active.lines[index] as Int32Array
    for (let state = 0; state < width; state++) {
      const belief = Math.exp((forward[index]?.[state] ?? 0) + (backward[index]?.[state] ?? 0) - total)
      const push = (state === right ? 1 : 0) - belief
      if (Math.abs(push) < 1e-6) continue
      const label = labelIndex[state] ?? 0
      for (const id of ids)
        gradient[lineOffset + id * labels + label] = (gradient[lineOffset + id * labels + label] ?? 0) + push
    }
    if (index === 0) continue
    const came = path[index - 1] ?? 0
    for (let to = 0; to < width; to++) {
      const own = (emissions[index]?.[to] ?? 0) + (backward[index]?.[to] ?? 0) - total
      for (const step of stepsInto[to] ?? []) {
        const kind = kindOf(step.kind)
        const isRight = step.from === came && to === right
        const value = score(index, step.from, to, kind)
        const belief = Math.exp((forward[index - 1]?.[step.from] ?? 0) + value + own)
        if (isRight) gold += value
        const push = (isRight ? 1 : 0) - belief
        if (Math.abs(push) < 1e-6) continue
        const at = pairOffset + (labelIndex[step.from] ?? 0) * labels + (labelIndex[to] ?? 0)
        gradient[at] = (gradient[at] ?? 0) + push
        if (kind < 0) continue
        for (const id of active.seams[index] ?? []) {
          const seam = seamOffset + id * seamKinds.length + kind
          gradient[seam] = (gradient[seam] ?? 0) + push
        }
      }
    }
  }
  return gold - total
}

function emissionRow(
  ids: Int32Array,
  weights: Float64Array,
  features: PageFeatures,
  index: number,
): number[] {
  const perLabel = new Float64Array(labels)
  for (const id of ids)
    for (let label = 0; label < labels; label++)
      perLabel[label] = (perLabel[label] ?? 0) + (weights[lineOffset + id * labels + label] ?? 0)
  const walls = buildWalls(features, index)
  return states.map((_, state) => (perLabel[labelIndex[state] ?? 0] ?? 0) + (walls[state] ?? 0))
}

const wallCache = new WeakMap<PageFeatures, Float64Array[]>()
function buildWalls(features: PageFeatures, index: number): Float64Array {
  let walls = wallCache.get(features)
  if (!walls) {
    walls = buildLattice(features, { emission: {}, pair: {}, seam: {} }).emissions
    wallCache.set(features, walls)
  }
  return walls[index] as Float64Array
}

/** The table while it is made. */
export type WeightsInMaking = {
  -readonly [Part in keyof Weights]: { -readonly [Row in keyof Weights[Part]]: Weights[Part][Row] }
}

/** Weights as the table that labelling reads; those nearer to zero than `least` are left out. */
export function toTable(weights: Float64Array, least = 0.05): WeightsInMaking {
  const round = (value: number) => Math.round(value * 10) / 10
  const keep = (value: number | undefined) =>
    value !== undefined && Math.abs(value) >= least && round(value) !== 0
  const rows = <Row extends string, Column extends string>(
    rowNames: readonly Row[],
    columnNames: readonly Column[],
    offset: number,
  ) => {
    const table: Partial<Record<Row, Partial<Record<Column, number>>>> = {}
    for (const [at, name] of rowNames.entries()) {
      const row: Partial<Record<Column, number>> = {}
      for (const [column, of] of columnNames.entries()) {
        const value = weights[offset + at * columnNames.length + column]
        if (keep(value)) row[of] = round(value ?? 0)
      }
      if (Object.keys(row).length > 0) table[name] = row
    }
    return table
  }
  return {
    emission: rows(lineFeatureNames, emissionLabels, lineOffset),
    pair: rows(emissionLabels, emissionLabels, pairOffset),
    seam: rows(seamFeatureNames, seamKinds, seamOffset),
  }
}
