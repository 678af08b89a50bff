import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StoryColumnKey } from '#components/story/story-columns.tsx'
import { StoryTable } from '#components/story/story-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { StoryListItem } from '#lib/story/views.ts'

/** The lists stand in line below each other. */
const widths = ['', 'w-72', 'w-28', 'w-24', 'w-44']

/** One list of the home screen with its count. An empty one says the next step, or nothing where `hideEmpty`. */
export function HomeList({
  name,
  stories,
  columns,
  next,
  all,
  hideEmpty = false,
}: {
  name: 'awaiting' | 'returned' | 'drafts' | 'scheduled' | 'published'
  stories: readonly StoryListItem[]
  columns: readonly StoryColumnKey[]
  next?: ReactNode
  all?: string
  hideEmpty?: boolean
}) {
  const t = useTranslations('desk.home')
  if (stories.length === 0 && hideEmpty) return null
  return (
    <section aria-labelledby={`home-${name}`}>
      <div className="flex items-baseline gap-2 border-ink border-b pb-1">
        <h2 id={`home-${name}`} className="text-sm">
          {t(name)}
        </h2>
        {stories.length > 0 ? <span className="text-quiet tabular-nums">{stories.length}</span> : null}
        {all && stories.length > 0 ? (
          <Link
            href={all}
            className="ml-auto text-quiet text-xs no-underline underline-offset-2 hover:text-ink hover:underline"
          >
            {t('all')}
            <span className="sr-only"> {t(name)}</span>
          </Link>
        ) : null}
      </div>
      {stories.length > 0 ? (
        <StoryTable caption={t(name)} stories={stories} columns={columns} widths={widths} hideHead />
      ) : (
        <EmptyState action={next}>{t(`empty.${name}`)}</EmptyState>
      )}
    </section>
  )
}
