import { Node } from '@tiptap/pm/model'
import { AppError } from '#lib/errors.ts'
import { isCleanText } from './attributes.ts'
import { isEmbed } from './embeds.ts'
import type { StoryDocument } from './format.ts'
import { documentLimits } from './limits.ts'
import { documentSchema } from './schema.ts'

/**
 * Checks a document from outside against the format and brings it into its one canonical form: all attributes present,
 * marks in the order of the schema, neighbouring texts of equal marks joined, unknown properties dropped.
 * @param json anything: what a socket, a file or an importer gave
 * @throws AppError too_large beyond lib/document/limits.ts; invalid for whatever else is no document
 */
export function validateDocument(json: unknown): StoryDocument {
  measure(json)
  const doc = parse(json)
  if (doc.type !== documentSchema.topNodeType) throw new AppError('invalid')
  return canonical(doc)
}

/** The canonical JSON of a document that is already a node of the schema. */
export function canonical(doc: Node): StoryDocument {
  // toJSON shares attribute objects that have no prototype; a copy is plain data that compares and stores like any other.
  return JSON.parse(JSON.stringify(doc.toJSON())) as StoryDocument
}

/** Refuses what is too large before anything recursive touches it. Does not look at meaning. */
function measure(json: unknown): void {
  let text = 0
  let nodes = 0
  let level: unknown[] = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > documentLimits.depth)
      throw new AppError('too_large', { details: { depth: documentLimits.depth } })
    const next: unknown[] = []
    for (const node of level) {
      if (typeof node !== 'object' || node === null) throw new AppError('invalid')
      if ('text' in node && typeof node.text === 'string') text += node.text.length
      if ('content' in node && node.content !== undefined) {
        if (!Array.isArray(node.content)) throw new AppError('invalid')
        for (const child of node.content) next.push(child)
      }
      if ('marks' in node && Array.isArray(node.marks) && node.marks.length > 100)
        throw new AppError('invalid')
    }
    nodes += level.length
    if (nodes > documentLimits.nodes)
      throw new AppError('too_large', { details: { nodes: documentLimits.nodes } })
    if (text > documentLimits.text)
      throw new AppError('too_large', { details: { characters: documentLimits.text } })
    level = next
  }
}

function parse(json: unknown): Node {
  try {
    const doc = Node.fromJSON(documentSchema, orderMarks(json))
    doc.check()
    doc.descendants(checkNode)
    return doc
  } catch (error) {
    throw new AppError('invalid', { details: { reason: reasonOf(error) } })
  }
}

/** What the schema cannot say. */
function checkNode(node: Node): void {
  if (node.isText && !isCleanText(node.text ?? '')) throw new RangeError('text with control characters')
  if (node.type.name === 'embed' && !isEmbed(node.attrs.provider, node.attrs.embedId))
    throw new RangeError('embed with an id its provider does not use')
}

/**
 * ProseMirror keeps marks of one type in the order they come; two overlapping comments would then have two spellings and
 * two hashes. Ordered here by id, before ProseMirror orders by type.
 */
function orderMarks(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json
  if ('content' in json && Array.isArray(json.content))
    return { ...json, content: json.content.map((child) => orderMarks(child)) }
  if (!('marks' in json) || !Array.isArray(json.marks) || json.marks.length < 2) return json
  const keyed = json.marks.map((mark: unknown) => ({ mark, key: JSON.stringify(mark) ?? '' }))
  const once = keyed.filter((one, index) => keyed.findIndex((other) => other.key === one.key) === index)
  return { ...json, marks: once.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ mark }) => mark) }
}

/** ProseMirror's messages quote the text; only the kind of fault may leave. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return (
    error.message
      .split(/[:<("]/)[0]
      ?.trim()
      .slice(0, 60) || 'unknown'
  )
}
