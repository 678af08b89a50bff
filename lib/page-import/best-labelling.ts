import { beginStates, endStates, type Lattice, stepScore, stepsInto } from './lattice.ts'
import { states } from './states.ts'

const none = Number.NEGATIVE_INFINITY

/** The best labelling of a whole page, by Viterbi: for each line the index of its state. Linear in the number of lines. */
export function bestLabelling(lattice: Lattice): number[] {
  const count = lattice.emissions.length
  if (count === 0) return []
  const back: Int16Array[] = []
  let scores = states.map((_, state) => (beginStates[state] ? (lattice.emissions[0]?.[state] ?? none) : none))
  for (let index = 1; index < count; index++) {
    const from = new Int16Array(states.length).fill(-1)
    const next = states.map((_, state) => {
      let best = none
      for (const step of stepsInto[state] ?? []) {
        const score = (scores[step.from] ?? none) + stepScore(lattice, index, step)
        if (score > best) {
          best = score
          from[state] = step.from
        }
      }
      return best + (lattice.emissions[index]?.[state] ?? none)
    })
    back.push(from)
    scores = next
  }
  let state = scores.reduce(
    (best, score, at) =>
      endStates[at] && score > (endStates[best] ? (scores[best] ?? none) : none) ? at : best,
    endStates.indexOf(true),
  )
  const path = [state]
  for (let index = back.length - 1; index >= 0; index--) {
    state = back[index]?.[state] ?? 0
    path.push(state)
  }
  return path.reverse()
}

/** How sure the labelling is, line by line. */
export type Belief = {
  /** Probability of each state on each line. */
  states: Float64Array[]
  /** Probability that a story starts on each line. */
  starts: Float64Array
}

/** Probabilities over all labellings of the page (forward-backward). Used for the margins that become warnings. */
export function believe(lattice: Lattice): Belief {
  const count = lattice.emissions.length
  const width = states.length
  const forward: Float64Array[] = []
  for (let index = 0; index < count; index++) {
    const row = new Float64Array(width).fill(none)
    for (let state = 0; state < width; state++) {
      const own = lattice.emissions[index]?.[state] ?? none
      if (index === 0) row[state] = beginStates[state] ? own : none
      else
        row[state] =
          own +
          logSum(
            (stepsInto[state] ?? []).map(
              (step) => (forward[index - 1]?.[step.from] ?? none) + stepScore(lattice, index, step),
            ),
          )
    }
    forward.push(row)
  }
  const backward: Float64Array[] = Array.from({ length: count }, () => new Float64Array(width).fill(none))
  const last = backward[count - 1]
  if (last) for (let state = 0; state < width; state++) last[state] = endStates[state] ? 0 : none
  for (let index = count - 2; index >= 0; index--) {
    const terms: number[][] = Array.from({ length: width }, () => [])
    for (let to = 0; to < width; to++)
      for (const step of stepsInto[to] ?? [])
        terms[step.from]?.push(
          stepScore(lattice, index + 1, step) +
            (lattice.emissions[index + 1]?.[to] ?? none) +
            (backward[index + 1]?.[to] ?? none),
        )
    for (let state = 0; state < width; state++)
      (backward[index] as Float64Array)[state] = logSum(terms[state] ?? [])
  }
  const total = logSum([...(forward[count - 1] ?? [])].map((score, state) => score + (last?.[state] ?? none)))
  const beliefs = forward.map((row, index) =>
    row.map((score, state) => Math.exp(score + (backward[index]?.[state] ?? none) - total)),
  )
  return { states: beliefs, starts: startBeliefs(lattice, forward, backward, total) }
}

function startBeliefs(
  lattice: Lattice,
  forward: Float64Array[],
  backward: Float64Array[],
  total: number,
): Float64Array {
  const starts = new Float64Array(forward.length)
  for (let index = 1; index < forward.length; index++) {
    for (let to = 0; to < states.length; to++)
      for (const step of stepsInto[to] ?? []) {
        if (step.kind !== 'startsSigned' && step.kind !== 'startsUnsigned') continue
        const score =
          (forward[index - 1]?.[step.from] ?? none) +
          stepScore(lattice, index, step) +
          (lattice.emissions[index]?.[to] ?? none) +
          (backward[index]?.[to] ?? none) -
          total
        starts[index] = (starts[index] ?? 0) + Math.exp(score)
      }
  }
  starts[0] = 1
  return starts
}

/** log Σ exp, safe for −∞. */
export function logSum(terms: readonly number[]): number {
  let most = none
  for (const term of terms) if (term > most) most = term
  if (most === none) return none
  let sum = 0
  for (const term of terms) sum += Math.exp(term - most)
  return most + Math.log(sum)
}
