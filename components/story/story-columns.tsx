import { ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Deadline } from '#components/desk/deadline.tsx'
import { Time } from '#components/desk/time.tsx'
import { formatCount } from '#lib/format.ts'
import type { StoryListItem } from '#lib/story/views.ts'
import { PublicationWord, StageWord } from './state-word.tsx'

/** What a column of a list of stories shows. `wide` columns are left out on phones. */
export type StoryColumn = {
  /** Word under `story.columns.KEY`; none for the column of small links. */
  label:
    | 'headline'
    | 'awaits'
    | 'about'
    | 'stage'
    | 'publication'
    | 'length'
    | 'deadline'
    | 'updated'
    | 'scheduled'
    | 'published'
    | 'live'
  cell: (story: StoryListItem) => ReactNode
  className?: string
  wide?: boolean
}

/** Every column there is. Lists name those they want. */
export const storyColumns = {
  headline: {
    label: 'headline',
    cell: (story) => <Headline story={story} />,
    className: 'lg:w-full lg:max-w-0',
  },
  about: { label: 'about', cell: (story) => <About story={story} />, className: 'text-quiet lg:min-w-56' },
  stage: { label: 'stage', cell: (story) => <StageWord story={story} />, className: 'whitespace-nowrap' },
  publication: {
    label: 'publication',
    cell: (story) => <PublicationWord story={story} />,
    className: 'whitespace-nowrap',
  },
  length: {
    label: 'length',
    cell: (story) => <Length story={story} />,
    className: 'text-right text-quiet whitespace-nowrap',
    wide: true,
  },
  deadline: {
    label: 'deadline',
    cell: (story) => (story.deadline ? <Deadline at={story.deadline} open={isOpen(story)} /> : null),
    className: 'whitespace-nowrap',
  },
  updated: {
    label: 'updated',
    cell: (story) => <Time at={story.updatedAt} />,
    className: 'text-right text-quiet whitespace-nowrap',
  },
  /** The headline, and below it why the story came back. */
  returned: {
    label: 'headline',
    cell: (story) => (
      <>
        <Headline story={story} />
        <Returned story={story} />
      </>
    ),
    className: 'lg:w-full lg:max-w-0',
  },
  awaits: { label: 'awaits', cell: (story) => <Awaits story={story} />, className: 'whitespace-nowrap' },
  scheduled: {
    label: 'scheduled',
    cell: (story) => (story.scheduledFor ? <Time at={story.scheduledFor} /> : null),
    className: 'whitespace-nowrap',
  },
  published: {
    label: 'published',
    cell: (story) => (story.publishedAt ? <Time at={story.publishedAt} /> : null),
    className: 'whitespace-nowrap text-quiet',
  },
  live: { label: 'live', cell: (story) => <LiveLink story={story} /> },
} satisfies Record<string, StoryColumn>

export type StoryColumnKey = keyof typeof storyColumns

/** A deadline still counts while the story is not ready for print. */
function isOpen(story: StoryListItem): boolean {
  return story.publication !== 'live' && (story.stage === 'drafting' || story.stage === 'review')
}

function Headline({ story }: { story: StoryListItem }) {
  const t = useTranslations('story')
  return (
    <Link
      data-row=""
      href={`/desk/stories/${story.id}`}
      className="line-clamp-2 font-medium text-ink no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:outline-ink lg:line-clamp-1"
    >
      {story.headline || <span className="font-normal text-quiet">{t('untitled')}</span>}
    </Link>
  )
}

function About({ story }: { story: StoryListItem }) {
  const t = useTranslations('kinds')
  const locale = useLocale()
  const names = bylineNames(story)
  return (
    <span className="block max-w-full truncate lg:max-w-64">
      {[t(story.kind), sectionName(story, locale), names].filter(Boolean).join(' · ')}
    </span>
  )
}

function Length({ story }: { story: StoryListItem }) {
  const locale = useLocale()
  const t = useTranslations('story')
  const length = formatCount(story.length, locale)
  return story.plannedLength
    ? t('lengthOf', { length, planned: formatCount(story.plannedLength, locale) })
    : length
}

function Returned({ story }: { story: StoryListItem }) {
  const t = useTranslations('story')
  if (!story.returned) return null
  return (
    <p className="flex min-w-0 gap-2 pb-0.5 text-xs leading-5">
      <span className="shrink-0 text-vermilion">{t('returnedBy', { name: story.returned.by })}</span>
      <span className="line-clamp-1 min-w-0">{story.returned.note}</span>
      <span className="shrink-0 text-quiet">
        <Time at={story.returned.at} />
      </span>
    </p>
  )
}

/** What is awaited: the decision of a step, or the review after publication that a fast-track owes. */
function Awaits({ story }: { story: StoryListItem }) {
  const t = useTranslations('story')
  return story.stage === 'review' ? <StageWord story={story} /> : t('awaitsConfirmation')
}

function LiveLink({ story }: { story: StoryListItem }) {
  const t = useTranslations('story')
  if (!story.path || story.publication !== 'live') return null
  return (
    <a
      href={story.path}
      target="_blank"
      rel="noreferrer"
      className="relative z-10 inline-flex min-h-6 items-center gap-1 rounded-sm text-quiet underline-offset-2 hover:text-ink hover:underline"
    >
      {t('livePage')}
      <ExternalLink aria-hidden className="size-3.5" />
      <span className="sr-only">{t('newTab')}</span>
    </a>
  )
}

/** The section in the desk's language; its own name where it has no other. */
export function sectionName(story: Pick<StoryListItem, 'section'>, locale: string): string {
  return locale === 'en' && story.section.nameEn ? story.section.nameEn : story.section.name
}

function bylineNames(story: StoryListItem): string {
  const names = story.bylines.map((entry) => entry.name)
  return names.length > 0 ? names.join(' ') : (story.author?.name ?? '')
}
