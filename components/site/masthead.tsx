import { addressOf } from '#lib/site/addresses.ts'
import { lunarDay } from '#lib/site/lunar-day.ts'
import { dayOf, weekdayOf, writtenDay } from '#lib/site/times.ts'
import { type Frame, paperName, sectionName } from './frame.ts'

type Props = { frame: Frame; current?: string }

/** 报头 of the front page: the paper's name large, the day as both calendars have it. */
export function FrontMasthead({ frame, current }: Props) {
  const { language, words, paper, timeZone, now } = frame
  const day = dayOf(now, timeZone)
  return (
    <header className="masthead front">
      <h1 className="nameplate">{paperName(frame)}</h1>
      {paper.motto && <p className="motto">{paper.motto}</p>}
      <p className="dateline-bar">
        <time dateTime={day}>{writtenDay(day, language)}</time> <span>{weekdayOf(day, language)}</span>{' '}
        {language === 'zh-Hans' && <span>{words('site.lunar', { date: lunarDay(day) })}</span>}
        {paper.publisher && <span className="publisher">{paper.publisher}</span>}
      </p>
      <Sections frame={frame} current={current} />
    </header>
  )
}

/** The same on every other page: a small name that leads home. */
export function Masthead({ frame, current }: Props) {
  return (
    <header className="masthead">
      <p className="nameplate">
        <a href={addressOf.home}>{paperName(frame)}</a>
      </p>
      <Sections frame={frame} current={current} />
    </header>
  )
}

function Sections({ frame, current }: Props) {
  const { sections, language, words } = frame
  const links = [
    { address: addressOf.home as string, name: words('site.home') },
    ...sections.map((section) => ({
      address: addressOf.section(section.slug),
      name: sectionName(section, language),
    })),
    { address: addressOf.archive, name: words('site.archive.title') },
  ]
  return (
    <nav className="sections" aria-label={words('site.sections')}>
      <ul>
        {links.map(({ address, name }) => (
          <li key={address}>
            <a href={address} aria-current={address === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
