import { assembleStories, type ImportedStory } from './assemble.ts'
import { believe, bestLabelling } from './best-labelling.ts'
import { opensParagraph } from './blocks.ts'
import type { Decision, SureDecision } from './decisions.ts'
import { type PageFacts, readPageFacts } from './furniture.ts'
import { guardText } from './guard-text.ts'
import { buildLattice, readFeatures, type Weights } from './lattice.ts'
import { type PageHabits, viewPage } from './line-facts.ts'
import type { PageLine } from './page-lines.ts'
import { prepareBlocks } from './prepare.ts'
import { type PageLabel, pageLabelOf, pageLabels, states, transition } from './states.ts'
import { weights as shipped } from './weights.ts'

export type ReadOptions = {
  /** The paper's own column names: where one stands alone on a line, it is a column label. */
  columns?: readonly string[]
  weights?: Weights
}

/** A page read: its lines, what was decided for each, and the stories that follow from it. */
export type ReadPage = {
  lines: PageLine[]
  decisions: SureDecision[]
  facts: PageFacts
  stories: ImportedStory[]
}

/**
 * Reads the text of a newspaper page. Pure, and linear in the length of the text.
 * @throws AppError nothing_found, not_text, too_large
 */
export function readPage(source: string, options: ReadOptions = {}): ReadPage {
  guardText(source)
  const { lines, blocks } = prepareBlocks(source)
  const decisions: SureDecision[] = lines.map(() => ({
    label: 'furniture',
    starts: false,
    sure: 1,
    startSure: 1,
    instead: null,
  }))
  const page = viewPage(blocks, options.columns)
  const lattice = buildLattice(readFeatures(page), options.weights ?? shipped)
  const path = bestLabelling(lattice)
  const belief = believe(lattice)
  for (const [at, block] of blocks.entries()) {
    const state = states[path[at] ?? 0]
    const before = states[path[at - 1] ?? 0]
    if (!state) continue
    const label = pageLabelOf[state.label]
    const starts =
      at === 0
        ? !['furniture', 'credit'].includes(label)
        : before !== undefined && transition(before, state) === 'starts'
    const share = labelShares(belief.states[at] ?? new Float64Array())
    const startShare = belief.starts[at] ?? 0
    const [first, ...rest] = block.lines
    decisions[first ?? 0] = {
      label,
      starts,
      sure: share[label],
      startSure: at === 0 ? 1 : starts ? startShare : 1 - startShare,
      instead: pageLabels
        .filter((other) => other !== label)
        .reduce(
          (best, other) => (share[other] > share[best] ? other : best),
          label === 'furniture' ? 'paragraph' : 'furniture',
        ),
    }
    for (const line of rest)
      decisions[line] = {
        label: label === 'furniture' || label === 'credit' ? label : 'continued',
        starts: false,
        sure: 1,
        startSure: 1,
        instead: null,
      }
  }
  joinStanzas(lines, decisions, page.habits)
  return { lines, decisions, ...settle(lines, decisions) }
}

/**
 * Lines of verse that stand closer together than the page's paragraphs, or hang under an indented first line, are one
 * stanza.
 */
function joinStanzas(lines: readonly PageLine[], decisions: SureDecision[], habits: PageHabits): void {
  let indented = false
  for (const [index, line] of lines.entries()) {
    const decision = decisions[index]
    if (decision?.label !== 'verse') continue
    const follows = ['verse', 'continued'].includes(decisions[index - 1]?.label ?? '') && !decision.starts
    const hangs = habits.indents && indented && !opensParagraph(line)
    const close = habits.usualGap > 0 && line.gap === 0
    if (follows && (hangs || close)) decision.label = 'continued'
    else indented = opensParagraph(line)
  }
}

/** Facts and stories that follow from decisions. */
export function settle(
  lines: readonly PageLine[],
  decisions: readonly Decision[],
): { facts: PageFacts; stories: ImportedStory[] } {
  const around = lines.filter((_, index) => ['furniture', 'credit'].includes(decisions[index]?.label ?? ''))
  return { facts: readPageFacts(around.map((line) => line.text)), stories: assembleStories(lines, decisions) }
}

function labelShares(belief: Float64Array): Record<PageLabel, number> {
  const shares = Object.fromEntries(pageLabels.map((label) => [label, 0])) as Record<PageLabel, number>
  for (const [at, state] of states.entries()) shares[pageLabelOf[state.label]] += belief[at] ?? 0
  return shares
}
