import { headNodes } from '#lib/document/format.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { writtenDateline } from '#lib/site/dateline.ts'
import { machineTime, writtenTime } from '#lib/site/times.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import type { PublicStory } from '#lib/story/public.ts'
import { ArticleFoot } from './article-foot.tsx'
import { Byline } from './byline.tsx'
import { type Frame, langIfOther, sectionName } from './frame.ts'
import { readingTime, shownInText } from './reading.ts'
import { StoryBody, StoryLine } from './story-body.tsx'
import type { StoryContext } from './story-context.ts'
import { LeadFigure } from './story-figure.tsx'

/** A story as it is read. Everything that belongs to it is in its own language; the frame around it in the paper's. */
export function Article({
  story,
  frame,
  context,
}: {
  story: PublicStory
  frame: Frame
  context: StoryContext
}) {
  const { facts, document } = story
  const { language, words } = context
  const leadId = facts.leadMediaId
  return (
    <article className={`story kind-${facts.kind}`} lang={langIfOther(language, frame.language)}>
      <div className="story-text">
        <header>
          <Whereabouts story={story} context={context} />
          <ArticleHead story={story} context={context} />
          <div className="by-and-when">
            {story.bylines.length > 0 && (
              <p className="byline">
                <Byline bylines={story.bylines} words={words} />
              </p>
            )}{' '}
            <ArticleTimes story={story} frame={frame} context={context} />
          </div>
        </header>
        <Corrections story={story} frame={frame} context={context} />
        {leadId && !shownInText(document, leadId) && <LeadFigure id={leadId} context={context} />}
        <StoryBody document={document} context={context} dateline={datelineOf(story, context)} />
      </div>
      <ArticleFoot story={story} frame={frame} context={context} />
    </article>
  )
}

/** Section and column, small and red: where this stands in the paper. */
function Whereabouts({
  story: { section, column },
  context: { language, words },
}: {
  story: PublicStory
  context: StoryContext
}) {
  if (!section && !column) return null
  return (
    <p className="whereabouts">
      {section && (
        <a href={addressOf.section(section.slug)} rel="tag">
          {sectionName(section, language)}
        </a>
      )}
      {column && (
        <>
          {section && ' · '}
          <a href={addressOf.column(column.slug)} title={words('site.column')}>
            {column.name}
          </a>
        </>
      )}
    </p>
  )
}

/** 引题, 主题, 副题. Lines that say nothing are left out; a story without a headline shows the kicker in its place. */
function ArticleHead({ story: { document }, context }: { story: PublicStory; context: StoryContext }) {
  const written = headNodes.filter((name) =>
    document.content.some((node) => node.type === name && (node.content ?? []).length > 0),
  )
  const main = written.includes('headline') ? 'headline' : written[0]
  if (!main) return null
  return (
    <hgroup>
      {written.map((name) => {
        const Line = name === main ? 'h1' : 'p'
        return (
          <Line key={name} data-head={name === main ? 'headline' : name}>
            <StoryLine document={document} name={name} context={context} />
          </Line>
        )
      })}
    </hgroup>
  )
}

function ArticleTimes({
  story,
  frame,
  context,
}: {
  story: PublicStory
  frame: Frame
  context: StoryContext
}) {
  const { publishedAt, updatedAt, facts, length } = story
  const { language, words } = context
  const { timeZone } = frame
  const minutes = readingTime(story, language)
  return (
    <p className="times">
      <time dateTime={machineTime(publishedAt, timeZone)}>
        {writtenTime(publishedAt, timeZone, language)}
      </time>
      {updatedAt && (
        <span>
          {' '}
          <time dateTime={machineTime(updatedAt, timeZone)}>
            {words('site.updated', { time: writtenTime(updatedAt, timeZone, language) })}
          </time>
        </span>
      )}
      {facts.source && <span> {words('site.source', { source: facts.source })}</span>}
      {facts.originalTitle && <span> {words('site.originalTitle', { title: facts.originalTitle })}</span>}
      {language === 'zh-Hans' && length > 0 && <span> {words('site.length', { count: length })}</span>}
      {minutes > 1 && <span> {words('site.reading', { minutes })}</span>}
    </p>
  )
}

/** 更正: between two rules, before the text they are about. */
function Corrections({ story, frame, context }: { story: PublicStory; frame: Frame; context: StoryContext }) {
  const { words, language } = context
  return story.corrections.map(({ id, notice, at }) => (
    <aside className="correction" key={id} role="note" aria-label={words('site.corrections.one')}>
      <p>
        <strong>{words('site.corrections.one')}</strong>{' '}
        <time dateTime={machineTime(at, frame.timeZone)}>{writtenTime(at, frame.timeZone, language)}</time>
      </p>
      {notice.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name and are drawn once
        <p key={index}>{tieInterpuncts(line)}</p>
      ))}
    </aside>
  ))
}

function datelineOf({ facts }: PublicStory, { language }: StoryContext): string {
  const dateline = writtenDateline(facts.dateline, language)
  if (dateline === '') return ''
  return language === 'zh-Hans' ? `${dateline}　` : `${dateline} — `
}
