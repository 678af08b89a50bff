'use client'

import { useTimeZone, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { changeFacts } from '#lib/story/actions.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import { storyKinds } from '#lib/story/workflow.ts'
import { BylineEditor } from './byline-editor.tsx'
import { DatelineFields } from './dateline-fields.tsx'
import { FactsConflict } from './facts-conflict.tsx'
import { draftOf, type FactKey, type FactsDraft, factsOf, rebase, take } from './facts-draft.ts'
import { TopicFields } from './topic-fields.tsx'
import { useAction } from './use-action.ts'

/** What the form lets one choose from. */
export type FactChoices = {
  sections: readonly { id: string; name: string }[]
  columns: readonly { id: string; name: string; sectionId: string | null }[]
  topics: readonly { id: string; name: string }[]
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
  const kinds = useTranslations('kinds')
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

  const set = <Key extends FactKey>(key: Key, value: FactsDraft[Key]) =>
    setDraft((before) => ({ ...before, [key]: value }))
  const settle = (key: FactKey, theirs: boolean) => {
    setBoth((before) => before.filter((one) => one !== key))
    if (!theirs) return
    const next = { ...draft }
    take(next, stored, key)
    setDraft(next)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (both.length > 0) return
    const result = await run({ storyId: story.id, version: story.version, ...factsOf(draft, timeZone) })
    if (result.ok) onDone()
  }
  const error = (key: string) => (fields?.[key] ? t('wrong') : undefined)
  const columns = choices.columns.filter(({ sectionId }) => !sectionId || sectionId === draft.sectionId)

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
      <div className="grid grid-cols-2 gap-2">
        <Field label={t('section')} error={error('sectionId')}>
          {(control) => (
            <Select
              {...control}
              value={draft.sectionId}
              onChange={(event) => set('sectionId', event.target.value)}
            >
              {choices.sections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('column')} error={error('columnId')}>
          {(control) => (
            <Select
              {...control}
              value={draft.columnId}
              onChange={(event) => set('columnId', event.target.value)}
            >
              <option value="">{t('none')}</option>
              {columns.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('kind')}>
          {(control) => (
            <Select
              {...control}
              value={draft.kind}
              onChange={(event) =>
                set('kind', storyKinds.find((kind) => kind === event.target.value) ?? draft.kind)
              }
            >
              {storyKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds(kind)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('language')}>
          {(control) => (
            <Select
              {...control}
              value={draft.language}
              onChange={(event) => set('language', event.target.value === 'en' ? 'en' : 'zh-Hans')}
            >
              <option value="zh-Hans">{t('languages.zh-Hans')}</option>
              <option value="en">{t('languages.en')}</option>
            </Select>
          )}
        </Field>
      </div>
      <BylineEditor entries={draft.bylines} onChange={(bylines) => set('bylines', bylines)} />
      <DatelineFields dateline={draft.dateline} onChange={(dateline) => set('dateline', dateline)} />
      <div className="grid grid-cols-2 gap-2">
        <Field label={t('deadline')} error={error('deadline')} className="col-span-2">
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              value={draft.deadline}
              onChange={(event) => set('deadline', event.target.value)}
            />
          )}
        </Field>
        <Field label={t('plannedDate')} error={error('plannedDate')} className="col-span-2">
          {(control) => (
            <Input
              {...control}
              type="date"
              value={draft.plannedDate}
              onChange={(event) => set('plannedDate', event.target.value)}
            />
          )}
        </Field>
        <Field label={t('plannedPage')} error={error('plannedPage')}>
          {(control) => (
            <Input
              {...control}
              maxLength={16}
              value={draft.plannedPage}
              onChange={(event) => set('plannedPage', event.target.value)}
            />
          )}
        </Field>
        <Field label={t('plannedLength')} error={error('plannedLength')}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              value={draft.plannedLength}
              onChange={(event) => set('plannedLength', event.target.value.replaceAll(/\D/g, ''))}
            />
          )}
        </Field>
      </div>
      <Field label={t('summary')} error={error('summary')}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={500}
            value={draft.summary}
            onChange={(event) => set('summary', event.target.value)}
          />
        )}
      </Field>
      <TopicFields chosen={draft.topicIds} topics={choices.topics} onChange={(ids) => set('topicIds', ids)} />
      <Field label={t('source')} error={error('source')}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={draft.source}
            onChange={(event) => set('source', event.target.value)}
          />
        )}
      </Field>
      <Field label={t('originalTitle')} error={error('originalTitle')}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={draft.originalTitle}
            onChange={(event) => set('originalTitle', event.target.value)}
          />
        )}
      </Field>
      <div className="sticky bottom-0 flex gap-2 border-rule border-t bg-sheet py-2">
        <Button type="submit" pending={pending} aria-disabled={both.length > 0}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
