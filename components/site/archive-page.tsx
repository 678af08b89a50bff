import type { Teaser } from '#lib/publication/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { shortDay, weekdayOf, writtenDay, writtenMonth } from '#lib/site/times.ts'
import { Calendar } from './calendar.tsx'
import { type Frame, sectionName } from './frame.ts'
import { TeaserRow } from './teaser.tsx'

/** 往期: the months, and the calendar of one of them. */
export function ArchiveMonth({
  month,
  months,
  counts,
  root,
  frame,
}: {
  month: string
  /** All months with stories, newest first. */
  months: readonly string[]
  counts: ReadonlyMap<string, number>
  /** This is the entrance to the archive and not the page of one month. */
  root: boolean
  frame: Frame
}) {
  const { words, language } = frame
  const years = [...new Set(months.map((one) => one.slice(0, 4)))]
  return (
    <div className="archive">
      <h1 className="page-name">{root ? words('site.archive.title') : writtenMonth(month, language)}</h1>
      <div className="archive-columns">
        <div>
          <Calendar month={month} counts={counts} frame={frame} />
        </div>
        <div>
          {counts.size === 0 && <p className="empty">{words('site.archive.empty')}</p>}
          <ul className="day-list">
            {[...counts].reverse().map(([day, count]) => (
              <li key={day}>
                <a href={addressOf.day(day)}>{shortDay(day, language)}</a> {weekdayOf(day, language)}{' '}
                <span className="meta">{words('site.archive.stories', { count })}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {months.length > 0 && (
        <nav className="months" aria-labelledby="months">
          <h2 className="label" id="months">
            {words('site.archive.months')}
          </h2>
          {years.map((year) => (
            <p key={year}>
              {months
                .filter((one) => one.startsWith(year))
                .map((one) => (
                  <span key={one}>
                    <a href={addressOf.month(one)} aria-current={one === month && !root ? 'page' : undefined}>
                      {writtenMonth(one, language)}
                    </a>{' '}
                  </span>
                ))}
            </p>
          ))}
        </nav>
      )}
    </div>
  )
}

/** Everything of one day, by section, with the calendar beside and the days before and after. */
export function ArchiveDay({
  day,
  groups,
  counts,
  neighbours,
  frame,
}: {
  day: string
  groups: readonly { section: Teaser['section']; teasers: readonly Teaser[] }[]
  counts: ReadonlyMap<string, number>
  neighbours: { before: string | null; after: string | null }
  frame: Frame
}) {
  const { words, language } = frame
  return (
    <div className="archive">
      <h1 className="page-name">
        {writtenDay(day, language)} <small>{weekdayOf(day, language)}</small>
      </h1>
      <div className="archive-columns day">
        <div>
          <Calendar month={day.slice(0, 7)} counts={counts} current={day} frame={frame} />
          <nav className="pager" aria-label={words('site.pager.label')}>
            <span>
              {neighbours.before && (
                <a href={addressOf.day(neighbours.before)} rel="prev">
                  {words('site.archive.before')}
                </a>
              )}
            </span>
            <span>
              {neighbours.after && (
                <a href={addressOf.day(neighbours.after)} rel="next">
                  {words('site.archive.after')}
                </a>
              )}
            </span>
          </nav>
        </div>
        <div className="rows">
          {groups.map(({ section, teasers }) => (
            <section key={section?.id ?? ''}>
              {section && (
                <h2 className="label">
                  <a href={addressOf.section(section.slug)}>{sectionName(section, language)}</a>
                </h2>
              )}
              {teasers.map((teaser) => (
                <TeaserRow key={teaser.id} teaser={teaser} frame={frame} level={3} withDay={false} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}
