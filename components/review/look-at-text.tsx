'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Time } from '#components/desk/time.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { shortHash } from '#lib/format.ts'
import type { RedlineBlock } from '#lib/redline/redline.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import { RedlineView } from './redline-view.tsx'

/** What `/desk/stories/ID/look` answers: the text as it is stored now, and what changed since I last looked at it. */
export type Look = {
  documentRev: number
  /** The revision this text is, or will be once decided on. */
  number: number
  sha256: string
  /**
   * What the text is compared with: the last revision I made or decided on, else the last one that somebody (`by`) decided
   * on; null when there is neither.
   */
  since: { number: number; at: string; by: string | null } | null
  changes: number
  blocks: RedlineBlock[]
}

/** The text a decision is about: its revision, the first eight of its hash, and the redline since I last looked. */
export function LookAtText({
  story,
  waitUntilSaved,
}: {
  story: StoryForDesk
  waitUntilSaved: () => Promise<{ rev: number }>
}) {
  const t = useTranslations('review.look')
  const [look, setLook] = useState<Look | 'failed' | null>(null)
  const { id, documentRev } = story

  // A newer stored text is another text to look at.
  // biome-ignore lint/correctness/useExhaustiveDependencies: documentRev is what makes the look out of date
  useEffect(() => {
    const abort = new AbortController()
    async function read() {
      // What stands in this tab must be stored before it can be looked at; where it cannot be, the verb itself says so.
      await waitUntilSaved().catch(() => undefined)
      const response = await fetch(`/desk/stories/${id}/look`, { signal: abort.signal, cache: 'no-store' })
      if (!response.ok) throw new Error(`look answered ${response.status}`)
      setLook((await response.json()) as Look)
    }
    read().catch(() => {
      if (!abort.signal.aborted) setLook('failed')
    })
    return () => abort.abort()
  }, [id, documentRev, waitUntilSaved])

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
      {look.since === null ? (
        <p className="text-quiet">{t('first')}</p>
      ) : look.changes === 0 ? (
        <p className="text-quiet">
          {look.since.by
            ? t('sameAsBy', { number: look.since.number, name: look.since.by })
            : t('same', { number: look.since.number })}
        </p>
      ) : (
        <>
          <p className="text-quiet">
            {look.since.by
              ? t('sinceBy', { number: look.since.number, count: look.changes, name: look.since.by })
              : t('since', { number: look.since.number, count: look.changes })}{' '}
            <Time at={look.since.at} />
          </p>
          <div className="max-h-[40dvh] overflow-y-auto border-rule border-y py-2">
            <RedlineView blocks={look.blocks} />
          </div>
        </>
      )}
    </section>
  )
}
