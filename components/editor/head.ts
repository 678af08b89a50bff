import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { headNodes } from '#lib/document/format.ts'

const names: readonly string[] = headNodes

/** Whether a node is kicker, headline or deck. */
export function isHead(node: Node): boolean {
  return names.includes(node.type.name)
}

/** Number of the head line a position stands in: 0 kicker, 1 headline, 2 deck; -1 in the body. */
export function headIndex($pos: ResolvedPos): number {
  return $pos.depth > 0 && isHead($pos.node(1)) ? $pos.index(0) : -1
}

/** Position before the first block of the body. */
export function bodyStart(doc: Node): number {
  let at = 0
  doc.forEach((node, offset) => {
    if (isHead(node)) at = offset + node.nodeSize
  })
  return at
}

/** Whether a range begins in a line of the head and ends in another block: deleting it must not join the two. */
export function crossesHead(doc: Node, from: number, to: number): boolean {
  return headIndex(doc.resolve(from)) >= 0 && doc.resolve(from).index(0) !== doc.resolve(to).index(0)
}
