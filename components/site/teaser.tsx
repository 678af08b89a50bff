import type { Teaser } from '#lib/publication/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { shorten } from '#lib/site/excerpt.ts'
import { dayOf, machineTime, shortDay, writtenClock } from '#lib/site/times.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import { type Frame, langIfOther } from './frame.ts'
import { Picture } from './picture.tsx'

type Props = { teaser: Teaser; frame: Frame; level?: 2 | 3 }

/** Characters of the beginning that stand with a story which does not lead. */
const shortExcerpt = 72

/** A story on a front: kicker, headline, deck, how it begins. `look` is how much room it gets. */
export function TeaserBlock({
  teaser,
  frame,
  level = 3,
  look,
  picture,
  first = false,
}: Props & {
  look: 'lead' | 'second' | 'plain'
  /** How wide its picture is laid out; without, none is shown. */
  picture?: string
  first?: boolean
}) {
  const { kicker, deck, excerpt, image, language } = teaser
  return (
    <article className={`teaser ${look}`} lang={langIfOther(language, frame.language)}>
      {picture && image && (
        <div className="frame">
          {/* The headline is the link; the picture leads nowhere of its own and is described where the story is read. */}
          <Picture image={image} alt="" sizes={picture} first={first} />
        </div>
      )}
      {kicker && teaser.headline && <p className="kicker">{tieInterpuncts(kicker)}</p>}
      <TeaserHeadline teaser={teaser} level={level} />
      {deck && look !== 'plain' && <p className="deck">{tieInterpuncts(deck)}</p>}
      {excerpt && (
        <p className="excerpt">
          {tieInterpuncts(look === 'lead' ? excerpt : shorten(excerpt, shortExcerpt))}
        </p>
      )}
    </article>
  )
}

/** The headline that leads to the story. A brief without one is called by what it has. */
export function TeaserHeadline({ teaser, level = 3 }: { teaser: Teaser; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading>
      <a href={teaser.path}>{tieInterpuncts(nameOf(teaser))}</a>
    </Heading>
  )
}

/** A row of a long list: headline, how it begins, when, and a small picture beside. */
export function TeaserRow({ teaser, frame, level = 2, withDay = true }: Props & { withDay?: boolean }) {
  const { excerpt, image, kicker, language, column } = teaser
  return (
    <article className="teaser row" lang={langIfOther(language, frame.language)}>
      <div>
        {kicker && teaser.headline && <p className="kicker">{tieInterpuncts(kicker)}</p>}
        <TeaserHeadline teaser={teaser} level={level} />
        {excerpt && <p className="excerpt">{tieInterpuncts(excerpt)}</p>}
        <p className="meta">
          <TeaserTime teaser={teaser} frame={frame} form={withDay ? 'full' : 'clock'} />
          {column && (
            <>
              {' '}
              <a href={addressOf.column(column.slug)}>{column.name}</a>
            </>
          )}
        </p>
      </div>
      {image && (
        <div className="frame">
          <Picture image={image} alt="" sizes="(min-width: 44rem) 11rem, 30vw" />
        </div>
      )}
    </article>
  )
}

/** When it came out. `form`: the clock, day and clock, or what tells most in little room: the clock today, else the day. */
export function TeaserTime({
  teaser,
  frame,
  form,
}: Omit<Props, 'level'> & { form: 'clock' | 'full' | 'brief' }) {
  const { publishedAt, language } = teaser
  const { timeZone, now } = frame
  const day = dayOf(publishedAt, timeZone)
  const clock = writtenClock(publishedAt, timeZone, language)
  const brief = day === dayOf(now, timeZone) ? clock : day.slice(5)
  const written = { clock, full: `${shortDay(day, language)} ${clock}`, brief }[form]
  return <time dateTime={machineTime(publishedAt, timeZone)}>{written}</time>
}

/** What a story is called in lists: its headline, else kicker, else how it begins. */
export function nameOf({ headline, kicker, excerpt, day }: Teaser): string {
  return headline || kicker || excerpt.slice(0, 24) || day
}
