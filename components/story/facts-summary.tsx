'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Deadline } from '#components/desk/deadline.tsx'
import { formatCount } from '#lib/format.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import { sectionName } from './story-columns.tsx'

/** The facts of the story as the paper's slip gives them: one line of what and where, then what is known beside. */
export function FactsSummary({ story }: { story: StoryForDesk }) {
  const t = useTranslations('story')
  const facts = useTranslations('story.facts')
  const kinds = useTranslations('kinds')
  const roles = useTranslations('bylineRoles')
  const locale = useLocale()
  const plan = [
    story.plannedDate,
    story.plannedPage,
    story.plannedLength ? t('plannedCharacters', { length: formatCount(story.plannedLength, locale) }) : '',
  ].filter(Boolean)
  const dateline = story.dateline
    ? [story.dateline.agency, story.dateline.place, story.dateline.date, story.dateline.mode]
        .filter(Boolean)
        .join(locale === 'en' ? ' ' : '')
    : ''
  return (
    <div className="flex flex-col gap-2">
      <p>
        {[sectionName(story, locale), story.column?.name, kinds(story.kind), ...plan]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {story.deadline ? (
          <Fact label={facts('deadline')}>
            <Deadline
              at={story.deadline}
              open={story.publication !== 'live' && ['drafting', 'review'].includes(story.stage)}
            />
          </Fact>
        ) : null}
        {story.bylines.length > 0 ? (
          <Fact label={facts('bylines')}>
            {story.bylines.map((entry, order) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice
              <span key={order} className="mr-3 inline-block">
                {entry.name}{' '}
                <span className="text-quiet">
                  {[roles(entry.role), entry.unit].filter(Boolean).join(' · ')}
                </span>
              </span>
            ))}
          </Fact>
        ) : null}
        {dateline ? <Fact label={facts('dateline')}>{dateline}</Fact> : null}
        {story.source ? <Fact label={facts('source')}>{story.source}</Fact> : null}
        {story.originalTitle ? <Fact label={facts('originalTitle')}>{story.originalTitle}</Fact> : null}
        {story.topics.length > 0 ? (
          <Fact label={facts('topics')}>{story.topics.map((topic) => topic.name).join(' · ')}</Fact>
        ) : null}
        {story.summary ? <Fact label={facts('summary')}>{story.summary}</Fact> : null}
        {story.rights ? <Fact label={facts('rights')}>{story.rights}</Fact> : null}
      </dl>
    </div>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
