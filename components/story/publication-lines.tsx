'use client'

import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { Badge } from '#components/ui/badge.tsx'
import type { StoryForDesk } from '#lib/story/views.ts'

/** What readers see now: which revision, since when, where; what is scheduled; what was corrected or withdrawn. */
export function PublicationLines({ story }: { story: StoryForDesk }) {
  const t = useTranslations('story.published')
  const words = useTranslations('publication')
  if (story.publication === 'none' && story.corrections.length === 0) return null
  return (
    <div className="flex flex-col gap-1.5">
      {story.publication === 'live' ? (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Badge tone="live" dot>
            {words('live')}
          </Badge>
          {story.liveRevision ? <span>{t('revision', { number: story.liveRevision.number })}</span> : null}
          {story.publishedAt ? (
            <span className="text-quiet">
              <Time at={story.publishedAt} />
            </span>
          ) : null}
          {story.path ? (
            <a
              href={story.path}
              target="_blank"
              rel="noreferrer"
              className="ml-auto inline-flex items-center gap-1 underline underline-offset-2"
            >
              {t('page')}
              <ExternalLink aria-hidden className="size-3.5" />
              <span className="sr-only">{t('newTab')}</span>
            </a>
          ) : null}
        </p>
      ) : null}
      {story.publication === 'scheduled' && story.scheduledFor ? (
        <p>
          {words('scheduled')} <Time at={story.scheduledFor} />
        </p>
      ) : null}
      {story.publication === 'withdrawn' ? (
        <>
          <p>{words('withdrawn')}</p>
          {story.withdrawnReason ? (
            <p className="whitespace-pre-line border-rule border-l-2 pl-2">{story.withdrawnReason}</p>
          ) : null}
        </>
      ) : null}
      {story.corrections.map((correction) => (
        <div key={correction.id}>
          <p>
            {t('correction')}{' '}
            <span className="text-quiet">
              <Time at={correction.at} />
            </span>
          </p>
          <p className="whitespace-pre-line border-rule border-l-2 pl-2">{correction.notice}</p>
        </div>
      ))}
    </div>
  )
}
