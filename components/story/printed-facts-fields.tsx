'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { storyKinds } from '#lib/story/workflow.ts'
import { BylineEditor } from './byline-editor.tsx'
import { DatelineFields } from './dateline-fields.tsx'
import type { FactChoices, FactFieldsProps } from './facts-form.tsx'
import { TopicFields } from './topic-fields.tsx'

/** Facts that are printed with the text and signed with it. */
export function PrintedFactsFields({
  draft,
  set,
  error,
  choices,
}: FactFieldsProps & { choices: FactChoices }) {
  const t = useTranslations('story.facts')
  const kinds = useTranslations('kinds')
  const columns = choices.columns.filter(({ sectionId }) => !sectionId || sectionId === draft.sectionId)
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <Field label={t('section')} error={error('sectionId')}>
          {(control) => (
            <Select
              {...control}
              value={draft.sectionId}
              onChange={(event) => set('sectionId', event.target.value)}
            >
              <Named list={choices.sections} />
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
              <Named list={columns} />
            </Select>
          )}
        </Field>
        <Field label={t('kind')} error={error('kind')}>
          {(control) => (
            <Select
              {...control}
              value={draft.kind}
              onChange={(event) =>
                set('kind', storyKinds.find((kind) => kind === event.target.value) ?? draft.kind)
              }
            >
              <Named list={storyKinds.map((kind) => ({ id: kind, name: kinds(kind) }))} />
            </Select>
          )}
        </Field>
        <Field label={t('language')} error={error('language')}>
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
      <BylineEditor
        entries={draft.bylines}
        error={error('bylines')}
        onChange={(bylines) => set('bylines', bylines)}
      />
      <DatelineFields dateline={draft.dateline} onChange={(dateline) => set('dateline', dateline)} />
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
      {(['source', 'originalTitle', 'rights'] as const).map((key) => (
        <Field key={key} label={t(key)} error={error(key)}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={draft[key]}
              onChange={(event) => set(key, event.target.value)}
            />
          )}
        </Field>
      ))}
    </>
  )
}

function Named({ list }: { list: readonly { id: string; name: string }[] }) {
  return list.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
