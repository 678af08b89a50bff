'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { createStory } from '#lib/story/actions.ts'
import { type StoryKind, storyKinds } from '#lib/story/workflow.ts'
import { useAction } from './use-action.ts'

/** The least one must know to begin: where the story belongs and what it is. The headline may come later. */
export function NewStoryForm({
  sections,
  columns,
}: {
  sections: readonly { id: string; name: string }[]
  columns: readonly { id: string; name: string; sectionId: string | null }[]
}) {
  const t = useTranslations('story.new')
  const facts = useTranslations('story.facts')
  const kinds = useTranslations('kinds')
  const router = useRouter()
  const { run, pending, fields } = useAction(createStory)
  const [headline, setHeadline] = useState('')
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '')
  const [columnId, setColumnId] = useState('')
  const [kind, setKind] = useState<StoryKind>('news')
  const fitting = columns.filter((column) => !column.sectionId || column.sectionId === sectionId)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    const result = await run({ headline: headline.trim(), sectionId, kind, columnId: columnId || null })
    if (result.ok) router.push(`/desk/stories/${result.data.storyId}`)
  }

  return (
    <form onSubmit={submit} className="flex max-w-120 flex-col gap-4">
      <Field label={t('headline')} hint={t('headlineHint')} error={fields?.headline && facts('wrong')}>
        {(control) => (
          <Input
            {...control}
            // The page is this form: one begins to type at once.
            autoFocus
            maxLength={200}
            value={headline}
            onChange={(event) => setHeadline(event.target.value)}
          />
        )}
      </Field>
      <Field label={facts('section')} required error={fields?.sectionId && facts('wrong')}>
        {(control) => (
          <Select
            {...control}
            value={sectionId}
            onChange={(event) => {
              setSectionId(event.target.value)
              setColumnId('')
            }}
          >
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={facts('kind')}>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={(event) => setKind(storyKinds.find((one) => one === event.target.value) ?? 'news')}
            >
              {storyKinds.map((one) => (
                <option key={one} value={one}>
                  {kinds(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={facts('column')}>
          {(control) => (
            <Select {...control} value={columnId} onChange={(event) => setColumnId(event.target.value)}>
              <option value="">{facts('none')}</option>
              {fitting.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          {t('begin')}
        </Button>
      </div>
    </form>
  )
}
