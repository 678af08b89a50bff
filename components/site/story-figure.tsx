import type { ReactNode } from 'react'
import type { DocumentNode } from '#lib/document/format.ts'
import { textOf } from '#lib/document/text.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import { Picture } from './picture.tsx'
import type { StoryContext } from './story-context.ts'
import { StoryInline } from './story-inline.tsx'

/** How wide the text column is laid out: 36 characters of 18 px, less on small screens. */
const columnSizes = '(min-width: 44rem) 40.5rem, 100vw'

/** A picture of the text. What the desk wrote here goes before what the file carries; a picture readers may not see is left out. */
export function StoryFigure({ node, context }: { node: DocumentNode; context: StoryContext }) {
  const { mediaId, alt, credit, width } = node.attrs ?? {}
  const image = typeof mediaId === 'string' ? context.images.get(mediaId) : undefined
  if (!image) return null
  return (
    <figure data-width={width === 'wide' ? 'wide' : undefined}>
      <Picture
        image={image}
        alt={written(alt) ?? image.alt}
        sizes={columnSizes}
        first={mediaId === context.firstImage}
      />
      <Caption credit={written(credit) ?? image.credit} context={context}>
        {textOf(node).trim() === '' ? (
          tieInterpuncts(image.caption)
        ) : (
          <StoryInline nodes={node.content} context={context} />
        )}
      </Caption>
    </figure>
  )
}

/** The lead picture of a story whose text does not show it. */
export function LeadFigure({ id, context }: { id: string; context: StoryContext }) {
  const image = context.images.get(id)
  if (!image) return null
  return (
    <figure className="lead">
      <Picture image={image} alt={image.alt} sizes={columnSizes} first />
      <Caption credit={image.credit} context={context}>
        {tieInterpuncts(image.caption)}
      </Caption>
    </figure>
  )
}

function Caption({
  credit,
  context,
  children,
}: {
  credit: string
  context: StoryContext
  children: ReactNode
}) {
  if (!credit && !children) return null
  return (
    <figcaption>
      {children}
      {credit && (
        <>
          {' '}
          <span className="credit">
            <span className="unseen">{context.words('site.photoCredit')}</span>
            {credit}
          </span>
        </>
      )}
    </figcaption>
  )
}

function written(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
