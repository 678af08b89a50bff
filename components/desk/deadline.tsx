'use client'

import { useNow, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { spanOf } from '#lib/format.ts'
import { Time } from './time.tsx'

const soonMs = 30 * 60_000

/** When a story must be done. Once the time has passed, by how much; in the last half hour, how long there is. */
export function Deadline({ at, open }: { at: string; open: boolean }) {
  const t = useTranslations('desk.deadline')
  const left = Date.parse(at) - useNow({ updateInterval: 30_000 }).getTime()
  const { unit, count } = spanOf(left)
  if (!open || left > soonMs) return <Time at={at} />
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <Time at={at} />
      <Badge tone="late">{t(left < 0 ? `late.${unit}` : `left.${unit}`, { count })}</Badge>
    </span>
  )
}
