import type { ReactNode } from 'react'
import { isLinkAddress } from '#lib/document/addresses.ts'
import type { DocumentMark, DocumentNode } from '#lib/document/format.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import type { StoryContext } from './story-context.ts'

type Wrap = (inner: ReactNode, mark: DocumentMark) => ReactNode

/** One entry per mark. A comment is the newsroom's own business: its anchor leaves no trace. */
const marks: Record<string, Wrap> = Object.assign(Object.create(null), {
  bold: (inner) => <strong>{inner}</strong>,
  italic: (inner) => <em>{inner}</em>,
  emphasisDots: (inner) => <em data-emphasis-dots="">{inner}</em>,
  subscript: (inner) => <sub>{inner}</sub>,
  superscript: (inner) => <sup>{inner}</sup>,
  comment: (inner) => inner,
  link: (inner, { attrs }) => {
    const href = attrs?.href
    // Checked where it was written, and again where a browser would follow it.
    return isLinkAddress(href) ? (
      <a href={href} rel="noopener">
        {inner}
      </a>
    ) : (
      inner
    )
  },
} satisfies Record<string, Wrap>)

/** Runs of text with their marks. */
export function StoryInline({
  nodes,
  context,
}: {
  nodes: readonly DocumentNode[] | undefined
  context: StoryContext
}) {
  return (nodes ?? []).map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no name and are drawn once
    <Run key={index} node={node} context={context} />
  ))
}

function Run({ node, context }: { node: DocumentNode; context: StoryContext }) {
  if (node.type !== 'text' || typeof node.text !== 'string') {
    context.onUnknown(String(node.type))
    return null
  }
  let drawn: ReactNode = tieInterpuncts(node.text)
  for (const mark of node.marks ?? []) {
    const wrap = typeof mark.type === 'string' ? marks[mark.type] : undefined
    if (wrap) drawn = wrap(drawn, mark)
    else context.onUnknown(`mark ${String(mark.type)}`)
  }
  return drawn
}
