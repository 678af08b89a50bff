import { Fragment, type MarkType, type Node, type NodeType } from '@tiptap/pm/model'
import { cleanText } from './attributes.ts'
import { isEmbed } from './embeds.ts'
import { type DocumentNode, headNodes, type StoryDocument } from './format.ts'
import { documentLimits } from './limits.ts'
import { documentSchema } from './schema.ts'
import { canonical, validateDocument } from './validate.ts'

const {
  paragraph,
  figure,
  doc: docType,
} = documentSchema.nodes as Record<'paragraph' | 'figure' | 'doc', NodeType>

/** Containers in which an editor finds no place for the caret once they are empty, with whether they are then filled. */
const deadEnds: Record<string, 'fill' | 'drop'> = {
  listItem: 'fill',
  blockquote: 'fill',
  factBox: 'fill',
  editorNote: 'fill',
  bulletList: 'drop',
  orderedList: 'drop',
  table: 'drop',
}

/** Whether a valid document holds a container nobody can write in: what is left when two people each delete one half. */
export function hasDeadEnd(document: StoryDocument): boolean {
  const dead = (node: DocumentNode): boolean =>
    node.type in deadEnds ? !node.content?.length || node.content.some(dead) : (node.content ?? []).some(dead)
  return document.content.some(dead)
}

/**
 * Turns whatever a shared document holds into a valid one without losing a character of text: nodes in a wrong place are
 * wrapped or moved after the node they were in, unknown ones are opened, wrong attributes fall back to their defaults.
 * A valid document without dead ends comes back equal.
 * @throws AppError too_large
 */
export function repairDocument(json: unknown): StoryDocument {
  const given = contentOf(json)
  const heads = headNodes.map((name) => {
    const index = given.findIndex((node) => typeOf(node) === name)
    const type = documentSchema.nodes[name] as NodeType
    if (index === -1) return { node: type.create(), rest: [], index }
    const { inside, outside } = place(
      type,
      given.flatMap((node, at) => (at === index ? children(node, 1) : [])),
    )
    return { node: type.create(null, inside), rest: outside, index }
  })
  const taken = new Set(heads.map((head) => head.index))
  const loose = given.flatMap((node, index) => (taken.has(index) ? [] : repair(node, 1)))
  const blocks = place(docType, [...heads.flatMap((head) => head.rest), ...loose]).inside
  const body = blocks.length > 0 ? blocks : [paragraph.create()]
  return validateDocument(canonical(docType.create(null, [...heads.map((head) => head.node), ...body])))
}

/** The nodes one JSON node amounts to: itself, then what could not stay inside. Each is valid in itself. */
function repair(json: unknown, depth: number): Node[] {
  const name = typeOf(json)
  if (name === 'text') return text(json)
  const type = documentSchema.nodes[name]
  if (depth >= documentLimits.depth - 3) return texts(json)
  if (!type || type === docType || type.isText) return children(json, depth + 1)
  if (headNodes.some((head) => head === name)) {
    const { inside, outside } = place(paragraph, children(json, depth + 1))
    return [...(inside.length > 0 ? [paragraph.create(null, inside)] : []), ...outside]
  }
  const attrs = attributes(type, json)
  if (name === 'embed' && !isEmbed(attrs.provider, attrs.embedId))
    return [...plain(String(attrs.title ?? '')), ...children(json, depth + 1)]
  const { inside, outside } = place(type, children(json, depth + 1))
  const dead = inside.length === 0 ? deadEnds[name] : undefined
  if (dead === 'drop') return outside
  return [type.create(attrs, dead === 'fill' ? [paragraph.create()] : inside), ...outside]
}

/** Sorts nodes into those that may stand in a node of a type, wrapped where that helps, and those that go after it. */
function place(type: NodeType, nodes: readonly Node[]): { inside: Node[]; outside: Node[] } {
  const inside: Node[] = []
  const outside: Node[] = []
  for (const node of nodes) {
    const fitting = type.inlineContent ? fitInline(type, node) : fitBlock(type, node, inside.at(-1))
    if (fitting === 'joined') inside.push(join(inside.pop(), node))
    else if (fitting) inside.push(...fitting)
    else outside.push(node)
  }
  return { inside, outside }
}

function fitInline(type: NodeType, node: Node): Node[] | undefined {
  if (!node.isInline) return undefined
  return [node.mark(node.marks.filter((mark) => type.allowsMarkType(mark.type as MarkType)))]
}

function fitBlock(type: NodeType, node: Node, last: Node | undefined): Node[] | 'joined' | undefined {
  const match = type === docType ? afterHead : type.contentMatch
  if (match.matchType(node.type)) return [node]
  if (node.isInline && last?.type === paragraph && last.lastChild) return 'joined'
  // A text block of another kind: its text is what counts.
  if (node.isTextblock && match.matchType(paragraph)) return [paragraph.create(null, node.content)]
  const wrapping = match.findWrapping(node.type)
  // Stray text in a gallery goes below it: a figure without a picture would say nothing.
  if (wrapping && !wrapping.includes(figure))
    return [wrapping.reduceRight((inner, outer) => outer.create(null, [inner]), node)]
  if (node.isTextblock || node.isAtom || node.isInline) return undefined
  const { inside, outside } = place(type, children(node.toJSON(), 1))
  return outside.length === 0 ? inside : undefined
}

function join(last: Node | undefined, node: Node): Node {
  return (last ?? paragraph.create()).copy((last?.content ?? Fragment.empty).append(Fragment.from(node)))
}

const afterHead = headNodes.reduce((match, name) => {
  const next = match.matchType(documentSchema.nodes[name] as NodeType)
  if (!next) throw new Error('a document begins with its head')
  return next
}, docType.contentMatch)

function children(json: unknown, depth: number): Node[] {
  return contentOf(json).flatMap((child) => repair(child, depth))
}

function text(json: unknown): Node[] {
  const value = member(json, 'text')
  const marks = member(json, 'marks')
  const made = (Array.isArray(marks) ? marks.slice(0, 20) : []).flatMap((mark) => {
    const type = documentSchema.marks[typeOf(mark)]
    if (!type) return []
    const attrs = { ...Object(member(mark, 'attrs')) }
    try {
      const one = type.create(attrs)
      for (const [name, spec] of Object.entries(type.spec.attrs ?? {})) check(spec.validate, one.attrs[name])
      return [one]
    } catch {
      return []
    }
  })
  // Set one by one: a mark that excludes another replaces it instead of making the text invalid.
  return plain(typeof value === 'string' ? value : '').map((node) =>
    node.mark(made.reduce((set, mark) => mark.addToSet(set), node.marks)),
  )
}

/** All text under a node that is too deep to keep its shape. */
function texts(json: unknown): Node[] {
  const found: Node[] = []
  const waiting: unknown[] = [json]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeOf(next) === 'text') found.push(...text(next))
    waiting.push(...contentOf(next).toReversed())
  }
  return found
}

function plain(value: string): Node[] {
  const clean = cleanText(value)
  return clean === '' ? [] : [documentSchema.text(clean)]
}

function attributes(type: NodeType, json: unknown): Record<string, unknown> {
  const given = Object(member(json, 'attrs')) as Record<string, unknown>
  const attrs: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(type.spec.attrs ?? {})) {
    if (!Object.hasOwn(given, name)) continue
    const value = typeof given[name] === 'string' ? cleanText(given[name]) : given[name]
    try {
      check(spec.validate, value)
      attrs[name] = value
    } catch {
      // The default stands.
    }
  }
  return attrs
}

function check(validate: unknown, value: unknown): void {
  if (typeof validate === 'function') validate(value)
}

function typeOf(json: unknown): string {
  const type = member(json, 'type')
  return typeof type === 'string' ? type : ''
}

function contentOf(json: unknown): unknown[] {
  const content = member(json, 'content')
  return Array.isArray(content) ? content : []
}

function member(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name)
    ? (json as Record<string, unknown>)[name]
    : undefined
}
