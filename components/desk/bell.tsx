'use client'

import { Bell as BellIcon } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Popover } from '#components/ui/popover.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { cn } from '#lib/cn.ts'
import { markNotificationsRead } from '#lib/notification/actions.ts'
import type { NotificationItem } from '#lib/notification/queries.ts'
import { useDesk } from './desk-context.tsx'
import { Time } from './time.tsx'
import { useNotifications } from './use-notifications.ts'

/** What happened to stories of mine. Opening the list reads it. */
export function Bell() {
  const t = useTranslations('desk.bell')
  const ui = useTranslations('ui')
  const { unread: unreadAtFirst } = useDesk()
  const { unread, items, failed, load, seen } = useNotifications(unreadAtFirst)
  const [open, setOpen] = useState(false)

  const change = async (next: boolean) => {
    setOpen(next)
    if (!next || (await load()) === 0) return
    const result = await markNotificationsRead({}).catch(() => null)
    if (result?.ok) seen()
  }

  return (
    <Popover
      label={t('title')}
      open={open}
      onOpenChange={change}
      className="p-0"
      trigger={
        <IconButton label={unread > 0 ? t('unread', { count: unread }) : t('title')}>
          <BellIcon aria-hidden className="size-4" />
          {unread > 0 ? (
            <span
              aria-hidden
              className="absolute top-0.5 right-0.5 min-w-4 rounded-full bg-ink px-1 text-center text-[0.625rem] text-sheet leading-4 tabular-nums"
            >
              {unread > 99 ? '99+' : unread}
            </span>
          ) : null}
        </IconButton>
      }
    >
      <h2 className="border-rule border-b px-3 py-2 text-sm">{t('title')}</h2>
      {failed ? (
        <p className="px-3 py-3 text-late">{t('failed')}</p>
      ) : items === null ? (
        <SkeletonRows rows={4} label={ui('loading')} />
      ) : items.length === 0 ? (
        <EmptyState className="px-3">{t('empty')}</EmptyState>
      ) : (
        <ol>
          {items.map((item) => (
            <li key={item.id} className="border-rule border-b last:border-b-0">
              <Notification item={item} onGo={() => setOpen(false)} />
            </li>
          ))}
        </ol>
      )}
    </Popover>
  )
}

function Notification({ item, onGo }: { item: NotificationItem; onGo: () => void }) {
  const t = useTranslations('desk.bell')
  const events = useTranslations('events')
  const note = [item.data.reason, item.data.note, item.data.notice].find(
    (text): text is string => typeof text === 'string' && text !== '',
  )
  const words = (
    <>
      <span className="flex flex-wrap gap-x-2">
        <span className={cn(!item.read && 'font-semibold')}>
          {item.by?.name ?? t('system')} {events.has(item.type) ? events(item.type) : item.type}
        </span>
        <span className="ml-auto text-quiet">
          <Time at={item.at} />
        </span>
      </span>
      {item.story ? <span className="line-clamp-1">{item.story.headline || t('untitled')}</span> : null}
      {note ? <span className="line-clamp-2 text-quiet">{note}</span> : null}
    </>
  )
  const looks = 'flex flex-col gap-0.5 px-3 py-2 text-ink no-underline'
  if (!item.story) return <div className={looks}>{words}</div>
  return (
    <Link href={`/desk/stories/${item.story.id}`} onClick={onGo} className={cn(looks, 'hover:bg-wash')}>
      {words}
    </Link>
  )
}
