'use client'

import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { shortHash } from '#lib/format.ts'
import { RedlineView } from './redline-view.tsx'
import type { Look } from './use-look.ts'

/** The text a decision is about: its revision, the first eight of its hash, and the redline since I last looked. */
export function LookAtText({ look }: { look: Look | 'failed' | null }) {
  const t = useTranslations('review.look')
  if (look === 'failed') return <p className="text-late">{t('failed')}</p>
  if (!look)
    return (
      <div role="status" className="flex flex-col gap-2">
        <span className="sr-only">{t('reading')}</span>
        <Skeleton className="w-1/2" />
        <Skeleton className="w-full" />
      </div>
    )
  return (
    <section aria-label={t('label')} className="flex flex-col gap-2">
      <p className="flex flex-wrap gap-x-2">
        <span className="font-medium">{t('revision', { number: look.number })}</span>
        <code className="font-mono text-quiet">{shortHash(look.sha256)}</code>
      </p>
      <p className="text-quiet">
        <Comparison look={look} />
      </p>
      {look.changes > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <div tabIndex={0} className="max-h-[40dvh] overflow-y-auto border-rule border-y py-2">
          <RedlineView blocks={look.blocks} />
        </div>
      ) : null}
    </section>
  )
}

function Comparison({ look }: { look: Look }) {
  const t = useTranslations('review.look')
  const { since, changes } = look
  if (!since) return t('first')
  const { number, by } = since
  if (changes === 0) return by ? t('sameAsBy', { number, name: by }) : t('same', { number })
  const values = { number, count: changes, at: () => <Time at={since.at} /> }
  return by ? t.rich('sinceBy', { ...values, name: by }) : t.rich('since', values)
}
