import type { Teaser } from '#lib/publication/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import type { FrontPage } from '#lib/site/front.ts'
import { type Frame, langIfOther, sectionName } from './frame.ts'
import { PictureStrip } from './picture-strip.tsx'
import { TeaserBlock, TeaserHeadline, TeaserTime } from './teaser.tsx'

/** The front page: one lead, what else matters beside it, the newest by the clock; a strip of pictures; the sections. */
export function Home({ front, frame }: { front: FrontPage; frame: Frame }) {
  const { words } = frame
  const { lead, below, beside, latest, pictures, sections } = front
  if (!lead) return <p className="empty">{words('site.empty')}</p>
  return (
    <>
      <section className="top" aria-label={words('site.top')}>
        <div>
          <TeaserBlock
            teaser={lead}
            frame={frame}
            level={2}
            look="lead"
            picture="(min-width: 64rem) 37rem, 100vw"
            first
          />
          <Seconds teasers={below} frame={frame} className="below" />
        </div>
        <Seconds teasers={beside} frame={frame} className="seconds" />
        {latest.length > 0 && (
          <div className="latest">
            <h2 className="label">{words('site.latest')}</h2>
            <ol>
              {latest.map((teaser) => (
                <li key={teaser.id} lang={langIfOther(teaser.language, frame.language)}>
                  <TeaserTime teaser={teaser} frame={frame} form="brief" />
                  <TeaserHeadline teaser={teaser} />
                </li>
              ))}
            </ol>
          </div>
        )}
      </section>
      <PictureStrip pictures={pictures} frame={frame} />
      {sections.length > 0 && (
        <div className="section-blocks">
          {sections.map(({ section, teasers: [first, ...others] }) => (
            <section key={section.id} aria-labelledby={`section-${section.slug}`}>
              <h2 className="label" id={`section-${section.slug}`}>
                <a href={addressOf.section(section.slug)}>{sectionName(section, frame.language)}</a>
              </h2>
              {first && <TeaserBlock teaser={first} frame={frame} look="plain" />}
              <ul className="headlines">
                {others.map((teaser) => (
                  <li key={teaser.id} lang={langIfOther(teaser.language, frame.language)}>
                    <TeaserHeadline teaser={teaser} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  )
}

function Seconds({
  teasers,
  frame,
  className,
}: {
  teasers: readonly Teaser[]
  frame: Frame
  className: string
}) {
  if (teasers.length === 0) return null
  return (
    <div className={className}>
      {teasers.map((teaser) => (
        <TeaserBlock key={teaser.id} teaser={teaser} frame={frame} level={2} look="second" />
      ))}
    </div>
  )
}
