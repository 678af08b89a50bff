import { Fragment, type Node, type NodeType, type Schema, Slice } from '@tiptap/pm/model'
import { isHead } from './head.ts'

/** Full-width and no-break spaces before a paragraph: the page's style makes the indent, typed ones would double it. */
export const typedIndent = /^[\u3000\u00a0]+/
const pastedIndent = /^[\u3000\u00a0 \t]+/

/** Pasted text as one line, for the head. Lines of Han are joined without a space. */
export function asLine(text: string): string {
  return text
    .replace(/[^\S\n]*\n+[^\S\n]*/g, '\n')
    .trim()
    .replace(
      /(\p{Script=Han}|[\u3000-\u303f\uff00-\uffef])\n(?=\p{Script=Han}|[\u3000-\u303f\uff00-\uffef])/gu,
      '$1',
    )
    .replaceAll('\n', ' ')
}

/** A pasted slice as the body can hold it: lines of another story's head become paragraphs, typed indents go. */
export function forBody(slice: Slice, schema: Schema): Slice {
  const { paragraph } = schema.nodes
  if (!paragraph) return slice
  const changed = mapNodes(slice.content, (node) => clean(node, paragraph))
  return new Slice(changed, slice.openStart, slice.openEnd)
}

function clean(node: Node, paragraph: NodeType): Node {
  if (isHead(node)) return clean(paragraph.create(null, node.content), paragraph)
  if (node.type === paragraph) return withoutIndent(node)
  return node.isTextblock || node.isLeaf
    ? node
    : node.copy(mapNodes(node.content, (child) => clean(child, paragraph)))
}

function withoutIndent(node: Node): Node {
  const length = pastedIndent.exec(node.textContent)?.[0].length ?? 0
  return length > 0 ? node.cut(length) : node
}

function mapNodes(fragment: Fragment, change: (node: Node) => Node): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    nodes.push(change(node))
  })
  return Fragment.fromArray(nodes)
}
