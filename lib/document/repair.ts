import { Fragment, type Node, type NodeType } from '@tiptap/pm/model'
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
  text: textType,
} = documentSchema.nodes as Record<'paragraph' | 'figure' | 'doc' | 'text', NodeType>

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
      given.flatMap((node, at) => (at === index ? children(node, 1, true) : [])),
    )
    return { node: type.create(null, inside), rest: outside, index }
  })
  const taken = new Set(heads.map((head) => head.index))
  const loose = given.flatMap((node, index) => (taken.has(index) ? [] : repair(node, 1, false)))
  const blocks = place(docType, [...heads.flatMap((head) => head.rest), ...loose]).inside
  const body = blocks.length > 0 ? blocks : [paragraph.create()]
  return validateDocument(canonical(docType.create(null, [...heads.map((head) => head.node), ...body])))
}

/**
 * The nodes one JSON node amounts to: itself, then what could not stay inside. Each is valid in itself.
 * @param inText whether it stood where text stands: an unknown node there leaves text, elsewhere paragraphs
 */
function repair(json: unknown, depth: number, inText: boolean): Node[] {
  const name = typeOf(json)
  if (name === 'text') return text(json)
  const type = documentSchema.nodes[name]
  const opened = (nodes: Node[]) => (inText ? nodes : paragraphs(nodes))
  if (depth >= documentLimits.depth - 3) return opened(texts(json))
  if (!type || type === docType || type === textType) return opened(children(json, depth + 1, inText))
  if (headNodes.some((head) => head === name)) {
    const { inside, outside } = place(paragraph, children(json, depth + 1, true))
    return [...(inside.length > 0 ? [paragraph.create(null, inside)] : []), ...outside]
  }
  const attrs = attributes(type, json)
  if (name === 'embed' && !isEmbed(attrs.provider, attrs.embedId))
    return opened([...plain(String(attrs.title ?? '')), ...children(json, depth + 1, inText)])
  const { inside, outside } = place(type, children(json, depth + 1, type.inlineContent))
  const dead = inside.length === 0 ? deadEnds[name] : undefined
  if (dead === 'drop') return outside
  return [type.create(attrs, dead === 'fill' ? [paragraph.create()] : inside), ...outside]
}

/** Sorts nodes into those that may stand in a node of a type, wrapped where that helps, and those that go after it. */
function place(type: NodeType, nodes: readonly Node[]): { inside: Node[]; outside: Node[] } {
  const inside: Node[] = []
  const outside: Node[] = []
  for (const node of type.inlineContent ? nodes : paragraphs(nodes)) {
    const fitting = type.inlineContent ? fitInline(type, node) : fitBlock(type, node)
    if (fitting) inside.push(...fitting)
    else outside.push(node)
  }
  return { inside, outside }
}

/** Makes a paragraph of each run of stray text. */
function paragraphs(nodes: readonly Node[]): Node[] {
  const blocks: Node[] = []
  let run: Node[] = []
  const end = () => {
    if (run.length > 0) blocks.push(paragraph.create(null, run))
    run = []
  }
  for (const node of nodes) {
    if (node.isInline) run.push(node)
    else {
      end()
      blocks.push(node)
    }
  }
  end()
  return blocks
}

function fitInline(type: NodeType, node: Node): Node[] | undefined {
  if (!node.isInline) return undefined
  return [node.mark(node.marks.filter((mark) => type.allowsMarkType(mark.type)))]
}

function fitBlock(type: NodeType, node: Node): Node[] | undefined {
  const match = type === docType ? afterHead : type.contentMatch
  if (match.matchType(node.type)) return [node]
  // A text block of another kind: its text is what counts.
  if (node.isTextblock && match.matchType(paragraph)) return [paragraph.create(null, node.content)]
  const wrapping = match.findWrapping(node.type)
  if (wrapping) return [wrapping.reduceRight((inner, outer) => outer.create(null, [inner]), node)]
  if (node.isTextblock) {
    const around = match.findWrapping(textType)
    // Stray text in a gallery goes below it: a figure without a picture would say nothing.
    if (!around?.length || around.includes(figure)) return undefined
    return [
      ...around.reduceRight((inner, outer) => Fragment.from(outer.create(null, inner)), node.content).content,
    ]
  }
  if (node.isAtom) return undefined
  const { inside, outside } = place(type, node.content.content)
  return outside.length === 0 ? inside : undefined
}

const afterHead = headNodes.reduce((match, name) => {
  const next = match.matchType(documentSchema.nodes[name] as NodeType)
  if (!next) throw new Error('a document begins with its head')
  return next
}, docType.contentMatch)

function children(json: unknown, depth: number, inText: boolean): Node[] {
  return contentOf(json).flatMap((child) => repair(child, depth, inText))
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
