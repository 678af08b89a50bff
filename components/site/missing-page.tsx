import { addressOf } from '#lib/site/addresses.ts'
import { machineTime, writtenDay } from '#lib/site/times.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import { type Frame, sectionName } from './frame.ts'

/**
 * 404. One page for whatever is not there, word for word the same: what is not published yet must not differ from what
 * never was.
 */
export function MissingPage({ frame }: { frame: Frame }) {
  const { words } = frame
  return (
    <div className="notice-page">
      <h1>{words('site.missing.title')}</h1>
      <p>{words('site.missing.text')}</p>
      <WaysOn frame={frame} />
    </div>
  )
}

/** 410: the story is gone, since when and why. Its headline is not said again. */
export function GonePage({
  at,
  day,
  reason,
  frame,
}: {
  at: Date
  day: string
  reason: string
  frame: Frame
}) {
  const { words, timeZone, language } = frame
  return (
    <div className="notice-page">
      <h1>{words('site.gone.title')}</h1>
      <p>
        <time dateTime={machineTime(at, timeZone)}>
          {words('site.gone.text', { date: writtenDay(machineTime(at, timeZone).slice(0, 10), language) })}
        </time>
      </p>
      {reason && (
        <dl>
          <dt>{words('site.gone.reason')}</dt>
          <dd className="lines">{tieInterpuncts(reason)}</dd>
        </dl>
      )}
      <WaysOn frame={frame} day={day} />
    </div>
  )
}

function WaysOn({ frame, day }: { frame: Frame; day?: string }) {
  const { words, sections, language } = frame
  const ways = [
    { address: addressOf.home as string, name: words('site.home') },
    ...sections.map((section) => ({
      address: addressOf.section(section.slug),
      name: sectionName(section, language),
    })),
    {
      address: day ? addressOf.month(day.slice(0, 7)) : addressOf.archive,
      name: words('site.archive.title'),
    },
  ]
  return (
    <ul className="ways">
      {ways.map(({ address, name }) => (
        <li key={address}>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
