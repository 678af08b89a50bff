import type { Teaser } from '#lib/publication/public.ts'
import type { SiteLanguage, SiteWords } from '#lib/site/words.ts'
import { type Frame, langIfOther } from './frame.ts'
import { TeaserHeadline, TeaserTime } from './teaser.tsx'

/** What to read next. */
export function Related({
  teasers,
  frame,
  language,
  words,
}: {
  teasers: readonly Teaser[]
  frame: Frame
  /** The story's, as all of these are in it. */
  language: SiteLanguage
  words: SiteWords
}) {
  if (teasers.length === 0) return null
  return (
    <section className="related" aria-labelledby="related" lang={langIfOther(language, frame.language)}>
      <h2 className="label" id="related">
        {words('site.related')}
      </h2>
      <ul>
        {teasers.map((teaser) => (
          <li key={teaser.id}>
            <TeaserHeadline teaser={teaser} />
            <TeaserTime teaser={teaser} frame={frame} form="full" />
          </li>
        ))}
      </ul>
    </section>
  )
}
