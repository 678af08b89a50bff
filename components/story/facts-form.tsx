'use client'

import { useTimeZone, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { changeFacts } from '#lib/story/actions.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import { FactsConflict } from './facts-conflict.tsx'
import { draftOf, type FactKey, type FactsDraft, patchOf, rebase, take } from './facts-draft.ts'
import { PlanFields } from './plan-fields.tsx'
import { PrintedFactsFields } from './printed-facts-fields.tsx'
import { useAction } from './use-action.ts'

/** What the form lets one choose from. */
export type FactChoices = {
  sections: readonly { id: string; name: string }[]
  columns: readonly { id: string; name: string; sectionId: string | null }[]
  topics: readonly { id: string; name: string }[]
}

/** What a group of fields works on. */
export type FactFieldsProps = {
  draft: FactsDraft
  set: <Key extends FactKey>(key: Key, value: FactsDraft[Key]) => void
  /** What is wrong with a fact, or nothing. */
  error: (key: FactKey) => string | undefined
}

/**
 * The facts of the slip as a form. While it is open a colleague may change facts too: theirs come in where I made no
 * change, and where both did, both values are shown and nothing is sent before I have seen them.
 */
export function FactsForm({
  story,
  choices,
  onDone,
}: {
  story: StoryForDesk
  choices: FactChoices
  onDone: () => void
}) {
  const t = useTranslations('story.facts')
  const timeZone = useTimeZone() ?? 'UTC'
  const { run, pending, fields } = useAction(changeFacts)
  const stored = draftOf(story, timeZone)
  const [base, setBase] = useState({ version: story.version, draft: stored })
  const [draft, setDraft] = useState(stored)
  const [both, setBoth] = useState<FactKey[]>([])

  if (base.version !== story.version) {
    const merged = rebase(base.draft, draft, stored)
    setBase({ version: story.version, draft: stored })
    setDraft(merged.draft)
    setBoth(merged.both)
  }

  const settle = (key: FactKey, theirs: boolean) => {
    setBoth((before) => before.filter((one) => one !== key))
    if (!theirs) return
    const next = { ...draft }
    take(next, stored, key)
    setDraft(next)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (both.length > 0 || pending) return
    const patch = patchOf(stored, draft, timeZone)
    if (Object.keys(patch).length === 0) return onDone()
    const result = await run({ storyId: story.id, version: story.version, ...patch })
    if (result.ok) onDone()
  }
  const group: FactFieldsProps = {
    draft,
    set: (key, value) => setDraft((before) => ({ ...before, [key]: value })),
    error: (key) =>
      Object.keys(fields ?? {}).some((name) => name.split('.')[0] === key) ? t('wrong') : undefined,
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3" aria-label={t('title')}>
      <FactsConflict
        keys={both}
        mine={draft}
        theirs={stored}
        story={story}
        choices={choices}
        onSettle={settle}
      />
      {story.canEditFacts ? (
        <PrintedFactsFields {...group} choices={choices} />
      ) : (
        <p className="text-quiet">{t('onlyPlan')}</p>
      )}
      {story.canPlan ? <PlanFields {...group} /> : null}
      <div className="sticky -bottom-3 -mx-4 -mb-3 flex gap-2 border-rule border-t bg-sheet px-4 py-3">
        <Button type="submit" pending={pending} aria-disabled={both.length > 0 || undefined}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
