'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { useStorySession } from '#components/editor/story-session.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { shortHash } from '#lib/format.ts'
import { makeRevision } from '#lib/story/actions.ts'
import type { RevisionItem, StoryForDesk } from '#lib/story/views.ts'
import { useAction } from './use-action.ts'

/** Every revision, newest first: number, hash, who, when, why. Each opens to be read, compared and restored. */
export function RevisionPanel({ story }: { story: StoryForDesk }) {
  const t = useTranslations('story')
  const newestFirst = story.revisions.toSorted((a, b) => b.number - a.number)
  return (
    <>
      {story.canEditText ? <KeepRevision storyId={story.id} /> : null}
      {newestFirst.length === 0 ? <EmptyState>{t('noRevisions')}</EmptyState> : null}
      <ol className="flex flex-col">
        {newestFirst.map((revision) => (
          <li key={revision.id} className="border-rule border-b last:border-b-0">
            <RevisionRow story={story} revision={revision} />
          </li>
        ))}
      </ol>
    </>
  )
}

function KeepRevision({ storyId }: { storyId: string }) {
  const t = useTranslations('story')
  const session = useStorySession()
  const { run, pending, fail } = useAction(makeRevision)
  const keep = async () => {
    try {
      await session.waitUntilSaved()
    } catch {
      return fail('text_not_saved')
    }
    await run({ storyId })
  }
  return (
    <div className="border-rule border-b py-2">
      <Button size="sm" pending={pending} onClick={keep}>
        {t('makeRevision')}
      </Button>
    </div>
  )
}

function RevisionRow({ story, revision }: { story: StoryForDesk; revision: RevisionItem }) {
  const t = useTranslations('story')
  const words = useTranslations()
  return (
    <Link
      href={`/desk/stories/${story.id}/revisions/${revision.number}`}
      className="flex flex-col gap-0.5 rounded-sm px-1 py-2 text-ink no-underline hover:bg-wash"
    >
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{t('revision', { number: revision.number })}</span>
        <code className="font-mono text-quiet text-xs">{shortHash(revision.sha256)}</code>
        {revision.id === story.liveRevision?.id && story.publication === 'live' ? (
          <Badge tone="live" dot>
            {words('publication.live')}
          </Badge>
        ) : null}
        {revision.id === story.signedRevision?.id ? (
          <Badge tone="vermilion">{words('stages.signed')}</Badge>
        ) : null}
        <span className="ml-auto text-quiet">
          <Time at={revision.at} />
        </span>
      </span>
      <span className="text-quiet">
        {[
          revision.by?.name ?? t('system'),
          words(`workflow.revisionReasons.${revision.reason}`),
          t('characters', { count: revision.length }),
        ].join(' · ')}
      </span>
      {revision.note ? <span className="whitespace-pre-line">{revision.note}</span> : null}
    </Link>
  )
}
