'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { FactKey, FactsDraft } from './facts-draft.ts'
import type { FactChoices } from './facts-form.tsx'

/** Facts that a colleague and I changed at the same time: both values, and one of them to be taken. */
export function FactsConflict({
  keys,
  mine,
  theirs,
  story,
  choices,
  onSettle,
}: {
  keys: readonly FactKey[]
  mine: FactsDraft
  theirs: FactsDraft
  story: StoryForDesk
  choices: FactChoices
  onSettle: (key: FactKey, theirs: boolean) => void
}) {
  const t = useTranslations('story.facts')
  const say = useFactWords(choices)
  if (keys.length === 0) return null
  const last = story.events
    .filter((event) => event.type === 'story.facts-changed')
    .sort((a, b) => b.id - a.id)[0]
  return (
    <div role="alert" className="flex flex-col gap-2 bg-late-ground p-2">
      <p className="text-late">{t('conflict', { name: last?.by?.name ?? t('somebody') })}</p>
      {keys.map((key) => (
        <div key={key} className="flex flex-col gap-1">
          <p className="text-quiet text-xs">{t(labels[key])}</p>
          <p>{t('theirs', { value: say(theirs, key) })}</p>
          <p>{t('mine', { value: say(mine, key) })}</p>
          <div className="flex gap-2">
            <Button size="sm" onClick={() => onSettle(key, true)}>
              {t('takeTheirs')}
            </Button>
            <Button size="sm" onClick={() => onSettle(key, false)}>
              {t('keepMine')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  )
}

/** Word of each fact under `story.facts`. */
const labels = {
  sectionId: 'section',
  columnId: 'column',
  kind: 'kind',
  bylines: 'bylines',
  dateline: 'dateline',
  source: 'source',
  originalTitle: 'originalTitle',
  rights: 'rights',
  slug: 'slug',
  summary: 'summary',
  language: 'language',
  topicIds: 'topics',
  deadline: 'deadline',
  plannedDate: 'plannedDate',
  plannedPage: 'plannedPage',
  plannedLength: 'plannedLength',
} as const satisfies Record<FactKey, string>

/** A fact as a person reads it: names for ids, parts joined, a word for nothing. */
function useFactWords(choices: FactChoices): (draft: FactsDraft, key: FactKey) => string {
  const t = useTranslations('story')
  const kinds = useTranslations('kinds')
  const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? ''
  return (draft, key) => {
    const words = {
      sectionId: () => nameOf(choices.sections, draft.sectionId),
      columnId: () => nameOf(choices.columns, draft.columnId),
      kind: () => kinds(draft.kind),
      bylines: () => draft.bylines.map((entry) => entry.name).join(' '),
      dateline: () => Object.values(draft.dateline).filter(Boolean).join(' '),
      language: () => t(`facts.languages.${draft.language}`),
      topicIds: () => draft.topicIds.map((id) => nameOf(choices.topics, id)).join(' '),
      deadline: () => draft.deadline.replace('T', ' '),
      source: () => draft.source,
      originalTitle: () => draft.originalTitle,
      rights: () => draft.rights,
      slug: () => draft.slug,
      summary: () => draft.summary,
      plannedDate: () => draft.plannedDate,
      plannedPage: () => draft.plannedPage,
      plannedLength: () => draft.plannedLength,
    } satisfies Record<FactKey, () => string>
    return words[key]() || t('facts.none')
  }
}
