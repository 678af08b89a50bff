'use client'

import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { shortHash } from '#lib/format.ts'
import type { RevisionItem, StoryForDesk } from '#lib/story/views.ts'

/** Every revision, newest first: number, hash, who, when, why. One opens to be read and, where I may write, restored. */
export function RevisionList({
  story,
  onOpen,
  onMake,
}: {
  story: StoryForDesk
  onOpen: (revision: RevisionItem) => void
  /** Keeps the text as it stands; absent for those who may not write. */
  onMake?: () => void
}) {
  const t = useTranslations('story')
  const newestFirst = story.revisions.toSorted((a, b) => b.number - a.number)
  return (
    <>
      {onMake ? (
        <div className="border-rule border-b py-2">
          <Button size="sm" onClick={onMake}>
            {t('makeRevision')}
          </Button>
        </div>
      ) : null}
      {newestFirst.length === 0 ? <EmptyState>{t('noRevisions')}</EmptyState> : null}
      <ol className="flex flex-col">
        {newestFirst.map((revision) => (
          <li key={revision.id} className="border-rule border-b last:border-b-0">
            <button
              type="button"
              onClick={() => onOpen(revision)}
              className="flex w-full flex-col gap-0.5 rounded-sm px-1 py-2 text-left hover:bg-wash"
            >
              <span className="flex w-full flex-wrap items-baseline gap-x-2">
                <span className="font-medium">{t('revision', { number: revision.number })}</span>
                <code className="font-mono text-quiet text-xs">{shortHash(revision.sha256)}</code>
                {revision.id === story.liveRevision?.id ? (
                  <Badge tone="live" dot>
                    {t('publications.live')}
                  </Badge>
                ) : null}
                {revision.id === story.signedRevision?.id ? (
                  <Badge tone="vermilion">{t('stages.signed')}</Badge>
                ) : null}
                <span className="ml-auto text-quiet">
                  <Time at={revision.at} />
                </span>
              </span>
              <span className="text-quiet">
                {[
                  revision.by?.name ?? t('system'),
                  t(`revisionReasons.${revision.reason}`),
                  t('characters', { count: revision.length }),
                ].join(' · ')}
              </span>
              {revision.note ? <span className="whitespace-pre-line">{revision.note}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
