import type { Teaser } from '#lib/publication/public.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import { type Frame, langIfOther } from './frame.ts'
import { Picture } from './picture.tsx'
import { nameOf } from './teaser.tsx'

/** 图片新闻 as a strip between two rules. */
export function PictureStrip({ pictures, frame }: { pictures: readonly Teaser[]; frame: Frame }) {
  if (pictures.length === 0) return null
  return (
    <section className="strip" aria-labelledby="pictures">
      <h2 className="label" id="pictures">
        {frame.words('site.pictures')}
      </h2>
      <ul>
        {pictures.map((teaser) => (
          <li key={teaser.id} lang={langIfOther(teaser.language, frame.language)}>
            <a href={teaser.path}>
              {teaser.image && (
                <span className="frame">
                  <Picture image={teaser.image} alt="" sizes="(min-width: 64rem) 18rem, 50vw" />
                </span>
              )}
              {tieInterpuncts(nameOf(teaser))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
