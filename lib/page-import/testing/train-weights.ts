import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineFeatureNames } from '../features.ts'
import { seamFeatureNames, seamKinds } from '../lattice.ts'
import { emissionLabels } from '../states.ts'
import { printTable } from '../weight-table.ts'
import { families } from './families.ts'
import { generatePage } from './generate-page.ts'
import { makeRandom } from './random.ts'
import { addGradient, type Lesson, makeLesson, toTable, weightCount } from './train.ts'

/**
 * Trains the weights on generated pages of the families that are not held out, and prints the two tables that ship:
 *
 *     node lib/page-import/testing/train-weights.ts [pages] [rounds]
 *
 * AdaGrad on the log-likelihood with a small penalty on large weights. Same seed, same weights.
 */
const [pages = 6000, rounds = 12] = process.argv.slice(2).map(Number)
const firstSeed = 1000
const rate = 0.3
const penalty = 0.0001
const batch = 8

const lessons: Lesson[] = []
for (let at = 0; at < pages; at++) {
  const page = generatePage(
    firstSeed + at,
    families.filter((family) => !family.heldOut),
  )
  const lesson = makeLesson(page.text, page.labels)
  if (lesson) lessons.push(lesson)
}
say(`${lessons.length} lessons of ${pages} pages`)

const weights = new Float64Array(weightCount)
const squares = new Float64Array(weightCount).fill(1e-8)
const random = makeRandom(1)
for (let round = 1; round <= rounds; round++) {
  let likelihood = 0
  const order = random.shuffle(lessons)
  for (let from = 0; from < order.length; from += batch) {
    const gradient = new Float64Array(weightCount)
    const group = order.slice(from, from + batch)
    for (const lesson of group) likelihood += addGradient(lesson, weights, gradient)
    for (let at = 0; at < weightCount; at++) {
      const push = (gradient[at] ?? 0) / group.length - penalty * (weights[at] ?? 0)
      if (push === 0) continue
      squares[at] = (squares[at] ?? 0) + push * push
      weights[at] = (weights[at] ?? 0) + (rate * push) / Math.sqrt(squares[at] ?? 1)
    }
  }
  say(`round ${round}: log-likelihood ${(likelihood / lessons.length).toFixed(3)} a page`)
}

const table = toTable(weights)
// The paper's own column names are certain. No generated page lists them, so this is said by hand.
table.emission.columnKnown = { column: 30, columnAfter: 30 }
const folder = join(import.meta.dirname, '..')
writeFileSync(
  join(folder, 'weights-of-lines.ts'),
  `/**
 * What each feature of a line says for and against each label, in tenths. Printed by testing/train-weights.ts; a hand may
 * change a number, and the tests of pages say what it did.
 */
export const lineWeights = \`
${printTable(table.emission, lineFeatureNames, emissionLabels)}
\`
`,
)
writeFileSync(
  join(folder, 'weights-of-steps.ts'),
  `/** How well a label (column) follows another (row), in tenths. Printed by testing/train-weights.ts. */
export const pairWeights = \`
${printTable(table.pair, emissionLabels, emissionLabels)}
\`

/** What each feature of a seam says for and against each way to cross it, in tenths. */
export const seamWeights = \`
${printTable(table.seam, seamFeatureNames, seamKinds)}
\`
`,
)

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
