import { type Block, toBlocks } from './blocks.ts'
import { isSurelyFurniture } from './furniture.ts'
import { type PageLine, splitPage } from './page-lines.ts'

/** A page ready for labelling: its lines, the blocks that are labelled, and lines that surely belong to no story. */
export type PreparedPage = {
  lines: PageLine[]
  blocks: Block[]
  /** Indexes of lines that are navigation, jumps or ornaments. */
  aside: ReadonlySet<number>
}

/** Splits a page into lines, sets aside what is surely furniture, unwraps hard-wrapped columns. */
export function prepareBlocks(source: string): PreparedPage {
  const lines = splitPage(source)
  const aside = new Set<number>()
  for (const [index, line] of lines.entries()) if (isSurelyFurniture(line.text)) aside.add(index)
  const kept = lines.flatMap((line, index) => (aside.has(index) ? [] : [{ line, index }]))
  const blocks = toBlocks(
    kept.map(({ line }, at) => ({
      ...line,
      gap: line.gap + gapOfAside(lines, aside, kept[at - 1]?.index, kept[at]?.index),
    })),
  )
  return {
    lines,
    aside,
    blocks: blocks.map((block) => ({ ...block, lines: block.lines.map((at) => kept[at]?.index ?? 0) })),
  }
}

/** Empty lines before the lines that were set aside between two kept ones. */
function gapOfAside(lines: readonly PageLine[], aside: ReadonlySet<number>, before = -1, here = 0): number {
  let gap = 0
  for (let at = before + 1; at < here; at++) if (aside.has(at)) gap = Math.max(gap, lines[at]?.gap ?? 0)
  return gap
}
