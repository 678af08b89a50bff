import type { ReactNode } from 'react'
import { embedProviders, isEmbed } from '#lib/document/embeds.ts'
import { type DocumentNode, headNodes, type StoryDocument } from '#lib/document/format.ts'
import { textOf } from '#lib/document/text.ts'
import type { StoryContext } from './story-context.ts'
import { StoryFigure } from './story-figure.tsx'
import { StoryInline } from './story-inline.tsx'
import { StoryTable } from './story-table.tsx'

type Draw = (node: DocumentNode, context: StoryContext) => ReactNode

/** One entry per block of the format. No prototype: a node that calls itself `constructor` finds nothing here. */
const blocks: Record<string, Draw> = Object.assign(Object.create(null), {
  paragraph: (node, context) => (
    <p>
      <StoryInline nodes={node.content} context={context} />
    </p>
  ),
  crosshead: (node, context) => {
    const Level = node.attrs?.level === 2 ? 'h3' : 'h2'
    return (
      <Level>
        <StoryInline nodes={node.content} context={context} />
      </Level>
    )
  },
  bulletList: (node, context) => <ul>{drawAll(node.content, context)}</ul>,
  orderedList: (node, context) => {
    const start =
      typeof node.attrs?.start === 'number' && node.attrs.start !== 1 ? node.attrs.start : undefined
    return <ol start={start}>{drawAll(node.content, context)}</ol>
  },
  listItem: (node, context) => <li>{drawAll(node.content, context)}</li>,
  blockquote: (node, context) => <blockquote>{drawAll(node.content, context)}</blockquote>,
  pullQuote: (node, context) => (
    // It repeats a sentence of the text, which is not to be read out twice.
    <aside data-pull-quote="" aria-hidden="true">
      <StoryInline nodes={node.content} context={context} />
    </aside>
  ),
  figure: (node, context) => <StoryFigure node={node} context={context} />,
  gallery: (node, context) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      data-gallery=""
      role="group"
      aria-label={context.words('site.gallery', { count: (node.content ?? []).length })}
    >
      {drawAll(node.content, context, 'figure')}
    </div>
  ),
  embed: (node, { words }) => {
    const { provider, embedId, title } = node.attrs ?? {}
    if (!isEmbed(provider, embedId)) return null
    const name = words(`site.embed.${provider}`)
    return (
      <p data-embed-id="">
        <a href={embedProviders[provider].page(String(embedId))} rel="noopener external">
          {typeof title === 'string' && title !== '' ? title : words('site.embed.untitled')}
        </a>{' '}
        <span className="from">{words('site.embed.open', { provider: name })}</span>
      </p>
    )
  },
  table: (node, context) => <StoryTable node={node} context={context} />,
  factBox: (node, context) => (
    <aside data-fact-box="" role="note" aria-label={context.words('site.factBox')}>
      {drawAll(node.content, context)}
    </aside>
  ),
  editorNote: (node, context) => (
    <aside data-editor-note="" role="note" aria-label={context.words('site.editorNote')}>
      {drawAll(node.content, context)}
    </aside>
  ),
  divider: () => <hr />,
} satisfies Record<string, Draw>)

/**
 * The printed text below the head: our own drawing of each node of the format, so that nothing a document holds can become
 * markup. A node nobody knows draws nothing and is reported: one bad node must not keep a story from its readers.
 * @param dateline stands before the words of the first paragraph
 */
export function StoryBody({
  document,
  context,
  dateline = '',
}: {
  document: StoryDocument
  context: StoryContext
  dateline?: string
}) {
  const body = document.content.filter((node) => !headNodes.some((name) => name === node.type))
  const opening = body.findIndex((node) => node.type === 'paragraph' && textOf(node).trim() !== '')
  return body.map((node, index) =>
    index === opening && dateline !== '' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name and are drawn once
      <p key={index}>
        <span className="dateline">{dateline}</span>
        <StoryInline nodes={node.content} context={context} />
      </p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name and are drawn once
      <Block key={index} node={node} context={context} />
    ),
  )
}

/** One line of the head, with what it may carry: italics, sub- and superscript. */
export function StoryLine({
  document,
  name,
  context,
}: {
  document: StoryDocument
  name: string
  context: StoryContext
}) {
  return (
    <StoryInline nodes={document.content.find((node) => node.type === name)?.content} context={context} />
  )
}

function Block({ node, context }: { node: DocumentNode; context: StoryContext }) {
  const draw = typeof node.type === 'string' ? blocks[node.type] : undefined
  if (draw) return draw(node, context)
  context.onUnknown(String(node.type))
  return null
}

function drawAll(
  nodes: readonly DocumentNode[] | undefined,
  context: StoryContext,
  only?: string,
): ReactNode {
  return (nodes ?? [])
    .filter((node) => only === undefined || node.type === only)
    .map((node, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name and are drawn once
      <Block key={index} node={node} context={context} />
    ))
}
