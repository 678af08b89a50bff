import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { EventItem } from '#lib/story/views.ts'

/** Words an event carries that a person wrote, in the order in which they are shown. */
const written = ['reason', 'note', 'notice', 'overrideReason'] as const

/** The record of the story: everything that happened, newest first. */
export function EventList({ events }: { events: readonly EventItem[] }) {
  const t = useTranslations('story')
  if (events.length === 0) return <EmptyState>{t('noEvents')}</EmptyState>
  const newestFirst = events.toSorted((a, b) => b.id - a.id)
  return (
    <ol className="flex flex-col">
      {newestFirst.map((event) => (
        <li key={event.id} className="flex flex-col border-rule border-b py-2 last:border-b-0">
          <p className="flex flex-wrap gap-x-2">
            <span>{event.by?.name ?? t('system')}</span>
            <EventWord type={event.type} />
            <span className="ml-auto text-quiet">
              <Time at={event.at} />
            </span>
          </p>
          {written.map((key) => {
            const text = event.data[key]
            return typeof text === 'string' && text ? (
              <p key={key} className="mt-0.5 whitespace-pre-line border-rule border-l-2 pl-2 text-quiet">
                {text}
              </p>
            ) : null
          })}
        </li>
      ))}
    </ol>
  )
}

/** What happened, as a verb. Kinds of events that came after these words show their own name. */
function EventWord({ type }: { type: string }) {
  const t = useTranslations('events')
  return <span>{t.has(type) ? t(type) : type}</span>
}
