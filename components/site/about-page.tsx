import { addressOf } from '#lib/site/addresses.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import { type Frame, paperName, sectionName } from './frame.ts'

/** What the paper says of itself. */
export function AboutPage({ frame }: { frame: Frame }) {
  const { paper, words, sections, language } = frame
  const facts = [
    [words('site.about.publisher'), paper.publisher],
    [words('site.about.address'), paper.address],
    [words('site.about.phone'), paper.phone],
  ].filter(([, value]) => value !== '')
  return (
    <div className="list-page about">
      <header>
        <p className="label">{words('site.about.title')}</p>
        <h1 className="page-name">{paperName(frame)}</h1>
      </header>
      <div className="story-text">
        {paper.about
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name and are drawn once
            <p key={index}>{tieInterpuncts(line)}</p>
          ))}
      </div>
      {(facts.length > 0 || paper.email) && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {paper.email && (
            <div>
              <dt>{words('site.about.email')}</dt>
              <dd>
                <a href={`mailto:${paper.email}`}>{paper.email}</a>
              </dd>
            </div>
          )}
        </dl>
      )}
      {sections.length > 0 && (
        <section aria-labelledby="sections">
          <h2 className="label" id="sections">
            {words('site.about.sections')}
          </h2>
          <ul className="headlines">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={addressOf.section(section.slug)}>{sectionName(section, language)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
