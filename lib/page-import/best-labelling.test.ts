import { expect, it } from 'vitest'
import { believe, bestLabelling, logSum } from './best-labelling.ts'
import { beginStates, endStates, type Lattice, seamKinds, stepScore, stepsInto } from './lattice.ts'
import { states } from './states.ts'
import { makeRandom } from './testing/random.ts'

function anyLattice(seed: number, lines: number): Lattice {
  const random = makeRandom(seed)
  const scores = (count: number) => Float64Array.from({ length: count }, () => random.next() * 6 - 3)
  return {
    emissions: Array.from({ length: lines }, () => scores(states.length)),
    seams: Array.from({ length: lines }, () => scores(seamKinds.length)),
    pairs: scores(states.length * states.length),
  }
}

/** Every labelling of a short page with its score. */
function everyLabelling(lattice: Lattice): { path: number[]; score: number }[] {
  let found = states.flatMap((_, state) =>
    beginStates[state] ? [{ path: [state], score: lattice.emissions[0]?.[state] ?? 0 }] : [],
  )
  for (let index = 1; index < lattice.emissions.length; index++)
    found = found.flatMap(({ path, score }) =>
      stepsInto.flatMap((steps, to) =>
        steps
          .filter((step) => step.from === path.at(-1))
          .map((step) => ({
            path: [...path, to],
            score: score + stepScore(lattice, index, step) + (lattice.emissions[index]?.[to] ?? 0),
          })),
      ),
    )
  return found.filter(({ path }) => endStates[path.at(-1) ?? 0])
}

it.each([1, 2, 3, 4, 5, 6])('finds the best of all labellings (page %i)', (seed) => {
  const lattice = anyLattice(seed, 4)
  const best = everyLabelling(lattice).reduce((a, b) => (b.score > a.score ? b : a))
  expect(bestLabelling(lattice)).toEqual(best.path)
})

it.each([7, 8])('believes of each line what all labellings say together (page %i)', (seed) => {
  const lattice = anyLattice(seed, 3)
  const all = everyLabelling(lattice)
  const total = logSum(all.map(({ score }) => score))
  const belief = believe(lattice)
  for (let line = 0; line < 3; line++) {
    const state = all[0]?.path[line] ?? 0
    const share = all
      .filter(({ path }) => path[line] === state)
      .reduce((sum, { score }) => sum + Math.exp(score - total), 0)
    expect(belief.states[line]?.[state]).toBeCloseTo(share, 8)
    expect([...(belief.states[line] ?? [])].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 8)
  }
})

it('an empty page has an empty labelling', () => {
  expect(bestLabelling({ emissions: [], seams: [], pairs: new Float64Array() })).toEqual([])
})
