'use client'

import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { Badge } from '#components/ui/badge.tsx'
import type { PersonItem } from '#lib/person/queries.ts'

/** Where an account stands, and what is behind it: how long a link works, why somebody is suspended. */
export function PersonState({ person }: { person: PersonItem }) {
  const t = useTranslations('people')
  return (
    <>
      <Badge tone={person.status === 'active' ? 'ink' : person.status === 'invited' ? 'late' : 'quiet'}>
        {t(`statuses.${person.status}`)}
      </Badge>
      <span className="block max-w-60 text-quiet text-xs">
        <Detail person={person} />
      </span>
    </>
  )
}

function Detail({ person: { status, suspendedBecause, linkUntil } }: { person: PersonItem }) {
  const t = useTranslations('people')
  if (status === 'suspended') return suspendedBecause
  if (linkUntil) return t.rich('linkUntil', { date: () => <Time at={linkUntil} /> })
  return status === 'invited' ? t('linkOver') : null
}
