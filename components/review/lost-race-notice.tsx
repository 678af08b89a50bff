'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { LostRace } from './use-verbs.ts'

/** Says what a colleague did while I was about to decide: 李责编刚刚通过了这一审；你的“退稿”没有做。 */
export function LostRaceNotice({
  story,
  lost,
  meId,
  onClose,
}: {
  story: StoryForDesk
  lost: LostRace
  meId: string
  onClose: () => void
}) {
  const t = useTranslations('review')
  const verbs = useTranslations('verbs')
  const events = useTranslations('events')
  const ui = useTranslations('ui')
  const news = story.events
    .filter((event) => event.id > lost.lastEventId && event.by?.id !== meId)
    .sort((a, b) => b.id - a.id)[0]
  return (
    <div role="alert" className="flex items-start gap-2 bg-late-ground px-3 py-2 text-ink">
      <div className="min-w-0 flex-1">
        {news ? (
          <p>
            {t('lost.news', {
              name: news.by?.name ?? t('lost.system'),
              what: events.has(news.type) ? events(news.type) : news.type,
            })}{' '}
            <span className="text-quiet">
              <Time at={news.at} />
            </span>
          </p>
        ) : (
          <p>{t('lost.changed')}</p>
        )}
        <p>{t('lost.notDone', { verb: verbs(`${lost.verb}.label`) })}</p>
      </div>
      <IconButton label={ui('close')} onClick={onClose} className="-my-1">
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  )
}
