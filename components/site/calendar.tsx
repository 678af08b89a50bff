import { addressOf } from '#lib/site/addresses.ts'
import { weeksOf } from '#lib/site/calendar.ts'
import { shortDay, weekdays, writtenMonth } from '#lib/site/times.ts'
import type { Frame } from './frame.ts'

/** A month as a table; days with stories are links that say how many. */
export function Calendar({
  month,
  counts,
  current,
  frame,
}: {
  month: string
  /** Day → number of stories; days without any are missing. */
  counts: ReadonlyMap<string, number>
  /** The day of this page, if it is one's. */
  current?: string
  frame: Frame
}) {
  const { language } = frame
  return (
    <table className="calendar">
      <caption>
        <a href={addressOf.month(month)}>{writtenMonth(month, language)}</a>
      </caption>
      <thead>
        <tr>
          {weekdays(language).map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a week has seven places
              <td key={index}>
                {day && (
                  <Day day={day} count={counts.get(day) ?? 0} current={day === current} frame={frame} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({
  day,
  count,
  current,
  frame: { language, words },
}: {
  day: string
  count: number
  current: boolean
  frame: Frame
}) {
  const number = Number(day.slice(8))
  if (count === 0) return <span>{number}</span>
  return (
    <a
      href={addressOf.day(day)}
      aria-current={current ? 'date' : undefined}
      aria-label={`${shortDay(day, language)} ${words('site.archive.stories', { count })}`}
    >
      {number}
    </a>
  )
}
