import { parseByline } from './byline.ts'
import { cutTail } from './byline-tail.ts'
import { findDateline } from './dateline.ts'
import { furnitureCues } from './furniture.ts'
import { type PageLine, widthOf } from './page-lines.ts'
import { endsSentence } from './punctuation.ts'

/** What is labelled: one line, or the lines of a hard-wrapped column that surely belong together. */
export type Block = {
  /** Indexes into the page's lines, first to last. */
  lines: number[]
  text: string
  gap: number
  indent: number
  width: number
  /** A single line as wide as one of the page's columns. */
  fills: boolean
}

/** Narrowest and widest column that a hard-wrapped page is believed to have, in Han characters. */
const narrowest = 9
const widest = 40

/**
 * Column widths at which a page was hard-wrapped: widths at which far more lines end than chance would have it. Empty for
 * pages whose paragraphs stand on one line.
 */
export function columnWidths(lines: readonly PageLine[]): number[] {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const full = Math.round(line.width + Math.min(line.indent, 4))
    if (full >= narrowest && full <= widest) counts.set(full, (counts.get(full) ?? 0) + 1)
  }
  const near = (width: number) =>
    (counts.get(width - 1) ?? 0) + (counts.get(width) ?? 0) + (counts.get(width + 1) ?? 0)
  const best = Math.max(0, ...[...counts.keys()].map(near))
  if (best < 6 || best < lines.length * 0.3) return []
  return [...counts.keys()].filter(
    (width) => near(width) >= Math.max(5, best * 0.3) && (counts.get(width) ?? 0) >= near(width) * 0.34,
  )
}

/**
 * Unwraps hard-wrapped columns: from an indented line on, lines that fill their column and do not end a sentence are
 * put together with the next. What is doubtful stays apart; labelling decides it.
 */
export function toBlocks(lines: readonly PageLine[]): Block[] {
  const widths = columnWidths(lines)
  const indented = widths.length > 0 && lines.filter(opensParagraph).length >= lines.length * 0.05
  const blocks: Block[] = []
  let column = 0
  for (const [index, line] of lines.entries()) {
    const block = blocks.at(-1)
    const before = lines[index - 1]
    if (block && before && column > 0 && continues(block, before, line, column, indented)) {
      block.lines.push(index)
      block.text = joinText(block.text, line.text)
      block.width += line.width
      block.fills = false
      continue
    }
    column = startsBody(line, widths, indented)
      ? Math.max(...widths.filter((one) => one <= line.width + line.indent + 1.5), 0)
      : 0
    const fills = widths.some((one) => line.width <= one + 0.5 && line.width > one - 1.5)
    blocks.push({
      lines: [index],
      text: line.text,
      gap: line.gap,
      indent: line.indent,
      width: line.width,
      fills,
    })
  }
  return blocks
}

function startsBody(line: PageLine, widths: readonly number[], indented: boolean): boolean {
  if (widths.length === 0) return false
  if (indented) return opensParagraph(line) || findDateline(line.text) !== null
  return /[，。]/.test(line.text) && !Object.values(furnitureCues).some((cue) => cue(line.text))
}

function continues(
  block: Block,
  before: PageLine,
  line: PageLine,
  column: number,
  indented: boolean,
): boolean {
  if (line.gap > 0 || line.indent >= 1) return false
  const first = block.lines.length === 1
  const filled = before.width + (first ? Math.min(before.indent, 4) : 0)
  if (filled < column - 1.5 || endsSentence(before.text) || endsSigned(block.text)) return false
  return indented || /[，。、]/.test(line.text) || line.width < column - 2
}

/** Names in brackets, or a byline alone: nothing goes on after them. */
function endsSigned(text: string): boolean {
  return /[）)摄]$/.test(text) && (cutTail(text) !== null || parseByline(text)?.strength === 'certain')
}

/** Whether a line is set in as the first line of a paragraph is. */
export function opensParagraph(line: { indent: number }): boolean {
  return line.indent >= 1 && line.indent <= 4
}

/** Puts two pieces of running text together; Latin words get their space back. */
export function joinText(before: string, after: string): string {
  const latin = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after)
  return latin && widthOf(before) > 0 ? `${before} ${after}` : before + after
}
