import { createElement, Fragment, type ReactNode } from 'react'
import { cn } from '#lib/cn.ts'
import { isLinkAddress } from '#lib/document/addresses.ts'
import { type DocumentMark, type DocumentNode, headNodes, type StoryDocument } from '#lib/document/format.ts'
import { mediaAddress } from './media-address.ts'
import '#app/story-text.css'

type Draw = (node: DocumentNode, inside: ReactNode) => ReactNode

/** HTML of each node, the same as lib/document makes: an allowlist, so that nothing else can appear. */
const nodes = new Map<string, Draw>([
  ['kicker', (_, inside) => <p data-head="kicker">{inside}</p>],
  ['headline', (_, inside) => <h2 data-head="headline">{inside}</h2>],
  ['deck', (_, inside) => <p data-head="deck">{inside}</p>],
  ['paragraph', (_, inside) => <p>{inside}</p>],
  ['crosshead', (node, inside) => (node.attrs?.level === 2 ? <h3>{inside}</h3> : <h2>{inside}</h2>)],
  ['bulletList', (_, inside) => <ul>{inside}</ul>],
  ['orderedList', (node, inside) => <ol start={Number(node.attrs?.start ?? 1)}>{inside}</ol>],
  ['listItem', (_, inside) => <li>{inside}</li>],
  ['blockquote', (_, inside) => <blockquote>{inside}</blockquote>],
  ['pullQuote', (_, inside) => <aside data-pull-quote="">{inside}</aside>],
  ['figure', (node, inside) => <Picture node={node}>{inside}</Picture>],
  ['gallery', (_, inside) => <div data-gallery="">{inside}</div>],
  [
    'embed',
    (node) => <div data-embed-id={String(node.attrs?.embedId ?? '')}>{String(node.attrs?.title ?? '')}</div>,
  ],
  [
    'table',
    (_, inside) => (
      <table>
        <tbody>{inside}</tbody>
      </table>
    ),
  ],
  ['tableRow', (_, inside) => <tr>{inside}</tr>],
  ['tableHeader', (node, inside) => <th {...spans(node)}>{inside}</th>],
  ['tableCell', (node, inside) => <td {...spans(node)}>{inside}</td>],
  ['factBox', (_, inside) => <aside data-fact-box="">{inside}</aside>],
  ['editorNote', (_, inside) => <aside data-editor-note="">{inside}</aside>],
  ['divider', () => <hr />],
])

const marks = new Map<string, (mark: DocumentMark, inside: ReactNode) => ReactNode>([
  ['bold', (_, inside) => <strong>{inside}</strong>],
  ['italic', (_, inside) => <em>{inside}</em>],
  ['emphasisDots', (_, inside) => <em data-emphasis-dots="">{inside}</em>],
  ['subscript', (_, inside) => <sub>{inside}</sub>],
  ['superscript', (_, inside) => <sup>{inside}</sup>],
  [
    'link',
    ({ attrs }, inside) =>
      isLinkAddress(attrs?.href) ? (
        <a href={attrs.href} rel="noopener noreferrer" target="_blank">
          {inside}
        </a>
      ) : (
        inside
      ),
  ],
])

/** A document as it is printed, to be read: before the shared text has arrived, and for revisions. */
export function PrintedText({
  document,
  language = 'zh-Hans',
  className,
}: {
  document: StoryDocument
  language?: 'zh-Hans' | 'en'
  className?: string
}) {
  return (
    <article lang={language} className={cn('story-text', className)}>
      {drawAll(document.content)}
    </article>
  )
}

/** Children by position, not as a list: printed text never changes in place. */
function drawAll(content: readonly DocumentNode[] = []): ReactNode {
  return createElement(Fragment, null, ...content.map(drawOne))
}

function drawOne(node: DocumentNode): ReactNode {
  if (node.text !== undefined)
    return (node.marks ?? []).reduceRight<ReactNode>(
      (inside, mark) => marks.get(mark.type)?.(mark, inside) ?? inside,
      node.text,
    )
  // An empty paragraph is as high as a written one, here as in the editor; an empty line of the head is not printed.
  const inside = node.content?.length ? drawAll(node.content) : isHeadName(node.type) ? null : <br />
  return nodes.get(node.type)?.(node, inside) ?? null
}

function isHeadName(name: string): boolean {
  return headNodes.some((head) => head === name)
}

function Picture({ node, children }: { node: DocumentNode; children: ReactNode }) {
  const address = mediaAddress(node.attrs?.mediaId)
  return (
    <figure data-width={String(node.attrs?.width ?? 'column')}>
      {/* biome-ignore lint/performance/noImgElement: renditions are made by the newsroom, not by the framework */}
      {address ? <img src={address} alt={String(node.attrs?.alt ?? '')} loading="lazy" /> : null}
      <figcaption>{children}</figcaption>
    </figure>
  )
}

function spans({ attrs }: DocumentNode) {
  return { colSpan: Number(attrs?.colspan ?? 1), rowSpan: Number(attrs?.rowspan ?? 1) }
}
