'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { PersonItem } from '#lib/person/queries.ts'

/** Where an account stands, and what is behind it: how long a link works, why somebody is suspended. */
export function PersonState({ person }: { person: PersonItem }) {
  const t = useTranslations('people')
  const format = useFormatter()
  const detail =
    person.status === 'suspended'
      ? person.suspendedBecause
      : person.linkUntil
        ? t('linkUntil', {
            date: format.dateTime(new Date(person.linkUntil), { month: 'short', day: 'numeric' }),
          })
        : person.status === 'invited'
          ? t('linkOver')
          : null
  return (
    <>
      <Badge tone={person.status === 'active' ? 'ink' : person.status === 'invited' ? 'late' : 'quiet'}>
        {t(`statuses.${person.status}`)}
      </Badge>
      {detail ? <span className="block max-w-60 text-quiet text-xs">{detail}</span> : null}
    </>
  )
}
