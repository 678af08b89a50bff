import type { Teaser } from '#lib/publication/public.ts'
import { type Frame, langIfOther } from './frame.ts'
import { TeaserHeadline, TeaserTime } from './teaser.tsx'

/** What to read next. */
export function Related({ teasers, frame }: { teasers: readonly Teaser[]; frame: Frame }) {
  if (teasers.length === 0) return null
  return (
    <section className="related" aria-labelledby="related">
      <h2 className="label" id="related">
        {frame.words('site.related')}
      </h2>
      <ul>
        {teasers.map((teaser) => (
          <li key={teaser.id} lang={langIfOther(teaser.language, frame.language)}>
            <TeaserHeadline teaser={teaser} />
            <TeaserTime teaser={teaser} frame={frame} withDay />
          </li>
        ))}
      </ul>
    </section>
  )
}
