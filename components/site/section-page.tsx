import type { Teaser } from '#lib/publication/public.ts'
import type { PublicSection } from '#lib/section/public.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import { type Frame, sectionName } from './frame.ts'
import { Pager } from './pager.tsx'
import type { Paging } from './paging.ts'
import { TeaserBlock, TeaserRow } from './teaser.tsx'

/** How many stories stand at the top of a section's first page, the lead counted in. */
const atTop = 5

/** A section's front, and after it the pages of its list. */
export function SectionPage({
  section,
  teasers,
  paging,
  frame,
}: {
  section: PublicSection
  teasers: readonly Teaser[]
  paging: Paging
  frame: Frame
}) {
  const { words, language } = frame
  const front = paging.page === 1
  const [lead, ...seconds] = front ? teasers.slice(0, atTop) : []
  const rest = front ? teasers.slice(atTop) : teasers
  return (
    <>
      <h1 className="page-name">{tieInterpuncts(sectionName(section, language))}</h1>
      {teasers.length === 0 && <p className="empty">{words('site.empty')}</p>}
      {lead && (
        <div className="section-top">
          <TeaserBlock
            teaser={lead}
            frame={frame}
            level={2}
            look="lead"
            picture="(min-width: 64rem) 48rem, 100vw"
            first
          />
          {seconds.length > 0 && (
            <div className="seconds">
              {seconds.map((teaser) => (
                <TeaserBlock key={teaser.id} teaser={teaser} frame={frame} level={2} look="second" />
              ))}
            </div>
          )}
        </div>
      )}
      {rest.length > 0 && (
        <div className="rows wide">
          {rest.map((teaser) => (
            <TeaserRow key={teaser.id} teaser={teaser} frame={frame} />
          ))}
        </div>
      )}
      <Pager paging={paging} frame={frame} />
    </>
  )
}
