'use client'

import { useTimeZone, useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { toWallTime } from '#lib/locale/wall-time.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import { type Ask, isRequired, type VerbDraft } from './verb-forms.ts'

/** Longest text of each kind, as lib/story/input.ts takes it. */
const longest = { note: 2000, reason: 1000, notice: 1000, override: 500 } as const

/** The questions of a verb's window. */
export function VerbFields({
  asks,
  draft,
  lacking,
  story,
  public: seenByReaders,
  onChange,
}: {
  asks: readonly Ask[]
  draft: VerbDraft
  lacking: readonly Ask[]
  story: StoryForDesk
  public: boolean
  onChange: (part: Partial<VerbDraft>) => void
}) {
  const t = useTranslations('review.ask')
  const timeZone = useTimeZone() ?? 'UTC'
  const error = (ask: Ask) => (lacking.includes(ask) ? t(`missing.${ask}`) : undefined)
  return asks.map((ask) => {
    const field = {
      label: t(seenByReaders && ask === 'reason' ? 'publicReason' : ask),
      error: error(ask),
      required: isRequired(ask),
    }
    if (ask === 'note' || ask === 'reason' || ask === 'notice' || ask === 'override') {
      return (
        <Field key={ask} {...field} hint={seenByReaders ? t('readersSee') : undefined}>
          {(control) => (
            <Textarea
              {...control}
              maxLength={longest[ask]}
              value={draft[ask]}
              onChange={(event) => onChange({ [ask]: event.target.value })}
            />
          )}
        </Field>
      )
    }
    if (ask === 'at') {
      return (
        <Field key={ask} {...field} hint={t('paperClock', { timeZone })}>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              min={toWallTime(new Date().toISOString(), timeZone)}
              value={draft.at}
              onChange={(event) => onChange({ at: event.target.value })}
            />
          )}
        </Field>
      )
    }
    if (ask === 'to') {
      return (
        <Field key={ask} {...field}>
          {(control) => (
            <Select {...control} value={draft.to} onChange={(event) => onChange({ to: event.target.value })}>
              <option value="author">{t('toAuthor', { name: story.author?.name ?? '' })}</option>
              <option value="previous">{t('toPrevious')}</option>
            </Select>
          )}
        </Field>
      )
    }
    return (
      <Field key={ask} {...field}>
        {(control) => (
          <Select
            {...control}
            value={draft[ask]}
            onChange={(event) => onChange({ [ask]: event.target.value })}
          >
            {ask === 'assignee' ? <option value="">{t('anybody')}</option> : null}
            {story.assignable.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    )
  })
}
