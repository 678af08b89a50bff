import { widthOf } from '../page-lines.ts'
import type { EmissionLabel } from '../states.ts'
import type { Printed } from './printed.ts'
import type { Random } from './random.ts'

/** How the text of a page came out of its PDF. */
export type Layout = {
  form: 'blank' | 'dense' | 'wrapped' | 'wrapped-blank' | 'grouped' | 'flat'
  /** Width of hard-wrapped columns, in Han characters. */
  column: number
  /** Share of long paragraphs that a column break cut in two. */
  breaks: number
  /** Full-width ASCII punctuation came out half width. */
  folded: boolean
  /** Extra empty lines where a picture stood. */
  pictureGap: number
  /** Long titles are wrapped at the column's width, too. */
  wrapTitles: boolean
  /** Titles are set in to the middle of their column. */
  centred: boolean
}

export type LaidOut = {
  text: string
  /** Label of each line that is not empty, in order. */
  labels: EmissionLabel[]
  breaks: number
}

/** Sets printed blocks as the lines of a text file. */
export function layOut(blocks: readonly Printed[], layout: Layout, random: Random): LaidOut {
  const rows: string[] = []
  const labels: EmissionLabel[] = []
  let breaks = 0
  for (const [at, block] of blocks.entries()) {
    const pieces = block.text.includes('\n')
      ? stanza(block, layout)
      : layout.form.startsWith('wrapped')
        ? wrapBlock(block, layout)
        : breakBlock(block, layout, random)
    breaks += layout.form.startsWith('wrapped') || block.label === 'verse' ? 0 : pieces.length - 1
    for (let gap = gapBefore(block, blocks[at - 1], layout); gap > 0 && at > 0; gap--) rows.push('')
    for (const [piece, text] of pieces.entries()) {
      if (piece > 0 && layout.form === 'blank' && block.label !== 'verse') rows.push('')
      rows.push(text)
      labels.push(piece === 0 ? block.label : (goesOn[block.label] ?? 'continued'))
    }
  }
  const text = rows.join('\n')
  return { text: layout.folded ? fold(text) : text, labels, breaks }
}

/** What the second line of a wrapped block is. */
const goesOn: Partial<Record<EmissionLabel, EmissionLabel>> = {
  note: 'note',
  headline: 'headlineMore',
  headlineMore: 'headlineMore',
  kicker: 'kicker',
  deck: 'deck',
  crosshead: 'crosshead',
  furniture: 'furniture',
  guide: 'guide',
  credit: 'credit',
  verse: 'verse',
  column: 'column',
  columnAfter: 'columnAfter',
  bylineBefore: 'bylineBefore',
  bylineAfter: 'bylineAfter',
  captionCredit: 'captionCredit',
}

function gapBefore(block: Printed, before: Printed | undefined, layout: Layout): number {
  if (layout.form === 'blank') return block.picture ? 1 + layout.pictureGap : 1
  if (layout.form === 'grouped') return block.first ? 1 + (block.picture ? layout.pictureGap : 0) : 0
  if (layout.form === 'wrapped-blank') return block.picture ? 2 : block.body || before?.body ? 1 : 0
  return block.picture && layout.pictureGap > 0 ? 1 : 0
}

const indent = '　　'

/** Lines of a stanza stand together; on dense pages the first is set in. */
function stanza(block: Printed, layout: Layout): string[] {
  const [first, ...rest] = block.text.split('\n')
  return [(layout.form === 'dense' ? indent : '') + (first ?? ''), ...rest]
}

function breakBlock(block: Printed, layout: Layout, random: Random): string[] {
  const running = block.body && block.label !== 'verse'
  const lead =
    layout.form === 'dense' && block.body
      ? indent
      : layout.form === 'dense' && layout.centred && isTitle(block)
        ? '　'.repeat(6)
        : ''
  if (!running || block.text.length < 26 || !random.chance(layout.breaks)) return [lead + block.text]
  const pieces = cut(block.text, random)
  return [lead + (pieces[0] ?? ''), ...pieces.slice(1)]
}

/** Cuts running text in two (rarely three) where a column may end: not before a closing mark, seldom at a full stop. */
function cut(text: string, random: Random): string[] {
  for (let tries = 0; tries < 12; tries++) {
    const at = random.int(
      /^[^。，]{0,20}[讯电]/.test(text) ? 26 : random.chance(0.15) ? 4 : 11,
      text.length - (random.chance(0.5) ? 4 : 8),
    )
    const [before, after] = [text.slice(0, at), text.slice(at)]
    if (
      /^[，。、；：！？”’）》…]/.test(after) ||
      /[“‘（《]$/.test(before) ||
      /^\s|\s$/.test(before) ||
      /^\s/.test(after)
    )
      continue
    if (/[。！？”）]$/.test(before) && random.chance(0.92)) continue
    return random.chance(0.06) && after.length > 60 ? [before, ...cut(after, random)] : [before, after]
  }
  return [text]
}

function isTitle(block: Printed): boolean {
  return ['headline', 'kicker', 'deck', 'headlineMore', 'bylineBefore', 'crosshead'].includes(block.label)
}

function wrapBlock(block: Printed, layout: Layout): string[] {
  const lead =
    block.body && (layout.form === 'wrapped' || layout.wrapTitles)
      ? indent
      : layout.centred && isTitle(block)
        ? '　'.repeat(Math.max(0, Math.floor((layout.column - widthOf(block.text)) / 2)))
        : ''
  const fixed: readonly EmissionLabel[] = [
    'furniture',
    'guide',
    'credit',
    'verse',
    'column',
    'columnAfter',
    'kickerHeadline',
    'bylineBefore',
    'bylineAfter',
    'captionCredit',
    'signature',
  ]
  if (!block.body && (!layout.wrapTitles || fixed.includes(block.label))) return [lead + block.text]
  const rows: string[] = []
  let row = ''
  for (const mark of lead + block.text) {
    const over = widthOf(row) + widthOf(mark) > layout.column
    if (over && !/[，。、；：！？”’）》…]/.test(mark)) {
      rows.push(row)
      row = ''
    }
    row += mark
  }
  if (row) rows.push(row)
  return rows
}

const folds: Readonly<Record<string, string>> = {
  '，': ',',
  '？': '?',
  '！': '!',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
}

function fold(text: string): string {
  return text.replace(/[，？！；：（）]/g, (mark) => folds[mark] ?? mark)
}
