'use client'

import { useLocale, useNow, useTimeZone, useTranslations } from 'next-intl'
import { cn } from '#lib/cn.ts'
import { fullTime, newsroomTime } from '#lib/format.ts'

/** A moment as a newsroom says it: 今 10:20, 昨 16:02, 11月3日; in full on hover. */
export function Time({ at, className }: { at: string; className?: string }) {
  const t = useTranslations('common.time')
  const locale = useLocale()
  const timeZone = useTimeZone() ?? 'UTC'
  const date = new Date(at)
  const { day, clock, date: written } = newsroomTime(date, useNow(), timeZone, locale)
  return (
    <time
      dateTime={at}
      title={fullTime(date, timeZone, locale)}
      className={cn('whitespace-nowrap [text-autospace:no-autospace]', className)}
    >
      {day === 'past' ? written : t(day, { clock, date: written })}
    </time>
  )
}
