import { diffArrays } from 'diff'
import type { StoryDocument } from '#lib/document/format.ts'
import { type TextBlock, textBlocksOf } from '#lib/document/text.ts'
import { type TextChange, textChanges } from './text-changes.ts'

/** One block of a redline. `type` is the block's kind after the change (before it, for a block taken out). */
export type RedlineBlock = { kind: 'same' | 'changed' | 'in' | 'out'; type: string; changes: TextChange[] }

/** How alike two blocks must be to count as one block that was rewritten: share of common character pairs. */
const alike = 0.4

/**
 * The redline 花脸稿 between two versions of a story: which blocks stayed, were rewritten, put in or taken out, and inside a
 * rewritten block which words. Comment marks and formatting are no part of it. Empty blocks are left out.
 * Cost grows with what changed, not with the length of the story.
 */
export function redline(before: StoryDocument, after: StoryDocument): RedlineBlock[] {
  const old = spoken(before)
  const fresh = spoken(after)
  const blocks: RedlineBlock[] = []
  let removed: TextBlock[] = []
  let added: TextBlock[] = []
  const flush = () => {
    blocks.push(...pairRun(removed, added))
    removed = []
    added = []
  }
  for (const part of diffArrays(old, fresh, {
    comparator: (a, b) => a.type === b.type && a.text === b.text,
  })) {
    if (part.removed) removed.push(...part.value)
    else if (part.added) added.push(...part.value)
    else {
      flush()
      blocks.push(...part.value.map((block) => whole('same', block)))
    }
  }
  flush()
  return blocks
}

/** How many blocks are not the same. */
export function countChanges(blocks: readonly RedlineBlock[]): number {
  return blocks.filter((block) => block.kind !== 'same').length
}

const spoken = (document: StoryDocument) =>
  textBlocksOf(document.content).filter((block) => block.text.trim() !== '')

const whole = (kind: 'same' | 'in' | 'out', block: TextBlock): RedlineBlock => ({
  kind,
  type: block.type,
  changes: [{ kind, text: block.text }],
})

/**
 * Matches blocks taken out with blocks put in at the same place, in order, by the greatest total likeness (dynamic
 * programming over the run); what finds no partner stays out or in.
 */
function pairRun(removed: readonly TextBlock[], added: readonly TextBlock[]): RedlineBlock[] {
  const score = likenessTable(removed, added)
  const blocks: RedlineBlock[] = []
  let i = 0
  let j = 0
  while (i < removed.length || j < added.length) {
    const old = removed[i]
    const fresh = added[j]
    const here = score[i]?.[j] ?? 0
    if (
      old &&
      fresh &&
      likeness(old, fresh) >= alike &&
      here === (score[i + 1]?.[j + 1] ?? 0) + likeness(old, fresh)
    ) {
      blocks.push({ kind: 'changed', type: fresh.type, changes: textChanges(old.text, fresh.text) })
      i++
      j++
    } else if (old && (!fresh || here === (score[i + 1]?.[j] ?? 0))) {
      blocks.push(whole('out', old))
      i++
    } else if (fresh) {
      blocks.push(whole('in', fresh))
      j++
    }
  }
  return blocks
}

/** `table[i][j]`: the best sum of likenesses of pairs from `removed[i…]` and `added[j…]`. */
function likenessTable(removed: readonly TextBlock[], added: readonly TextBlock[]): number[][] {
  const table = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0))
  for (let i = removed.length - 1; i >= 0; i--) {
    for (let j = added.length - 1; j >= 0; j--) {
      const [old, fresh, row] = [removed[i], added[j], table[i]]
      if (!old || !fresh || !row) continue
      const pair = likeness(old, fresh)
      const paired = pair >= alike ? pair + (table[i + 1]?.[j + 1] ?? 0) : 0
      row[j] = Math.max(paired, table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

const pairsOf = new WeakMap<TextBlock, Map<string, number>>()

/** Dice coefficient over character pairs, 0 to 1 (Dice 1945, on bigrams). */
function likeness(a: TextBlock, b: TextBlock): number {
  const left = countPairs(a)
  const right = countPairs(b)
  let common = 0
  let total = 0
  for (const [pair, count] of left) {
    common += Math.min(count, right.get(pair) ?? 0)
    total += count
  }
  for (const count of right.values()) total += count
  return total === 0 ? (a.text === b.text ? 1 : 0) : (2 * common) / total
}

function countPairs(block: TextBlock): Map<string, number> {
  const known = pairsOf.get(block)
  if (known) return known
  const pairs = new Map<string, number>()
  const characters = [...block.text]
  for (let at = 0; at + 1 < characters.length; at++) {
    const pair = `${characters[at]}${characters[at + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  pairsOf.set(block, pairs)
  return pairs
}
