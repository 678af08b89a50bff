import { type DocumentNode, headNodes, type StoryDocument } from './format.ts'

/** Nodes whose children are text. Everything else is a container or an atom. */
const textBlocks = new Set([
  'kicker',
  'headline',
  'deck',
  'paragraph',
  'crosshead',
  'pullQuote',
  'figure',
  'tableCell',
  'tableHeader',
])

/** The text inside one node, without what separates blocks. */
export function textOf(node: DocumentNode): string {
  if (node.text !== undefined) return node.text
  return (node.content ?? []).map(textOf).join('')
}

/** A block of text with the kind of node it stands in. */
export type TextBlock = { type: string; text: string; inside: readonly string[] }

/**
 * Every block of text in reading order, empty ones too.
 * @returns each with the types of the nodes around it, from the outside in
 */
export function textBlocksOf(nodes: readonly DocumentNode[], inside: readonly string[] = []): TextBlock[] {
  return nodes.flatMap((node) =>
    textBlocks.has(node.type)
      ? [{ type: node.type, text: textOf(node), inside }]
      : textBlocksOf(node.content ?? [], [...inside, node.type]),
  )
}

/** The whole printed text, one block a line, empty blocks left out: for search, excerpts and diffs of plain text. */
export function plainText(document: StoryDocument): string {
  return joinLines(textBlocksOf(document.content))
}

/** The same without kicker, headline and deck. */
export function bodyText(document: StoryDocument): string {
  return joinLines(textBlocksOf(bodyOf(document)))
}

/** The blocks below the head. */
export function bodyOf(document: StoryDocument): DocumentNode[] {
  return document.content.filter((node) => !headNodes.some((name) => name === node.type))
}

/** Kicker, headline and deck as plain text, trimmed. */
export function headOf(document: StoryDocument): { kicker: string; headline: string; deck: string } {
  const find = (type: string) => {
    const node = document.content.find((one) => one.type === type)
    return node ? textOf(node).trim() : ''
  }
  return { kicker: find('kicker'), headline: find('headline'), deck: find('deck') }
}

/** Nodes that say something without any text. */
const speaking = new Set(['figure', 'embed'])

/** Whether nothing is written: no text but white space, no picture, no embed. A headline alone is something. */
export function isEmptyDocument(document: StoryDocument): boolean {
  const says = (node: DocumentNode): boolean =>
    speaking.has(node.type) || (node.text ?? '').trim() !== '' || (node.content ?? []).some(says)
  return !document.content.some(says)
}

/** Whether the body (not the head) says nothing: what may not be submitted. */
export function isEmptyBody(document: StoryDocument): boolean {
  return isEmptyDocument({ type: 'doc', content: bodyOf(document) })
}

function joinLines(blocks: readonly TextBlock[]): string {
  return blocks
    .map((block) => block.text.trim())
    .filter((text) => text !== '')
    .join('\n')
}
