'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { useAction } from '#components/story/use-action.ts'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { changeSection, createSection } from '#lib/section/actions.ts'
import type { SectionItem } from '#lib/section/queries.ts'
import { workflows } from '#lib/story/workflow.ts'

/** A new section, or a change of one. Its address stays once it is made: readers' addresses bear it. */
export function SectionDialog({ section, nextSort }: { section?: SectionItem; nextSort: number }) {
  const t = useTranslations('settings')
  const ui = useTranslations('ui')
  const names = useTranslations('workflow.names')
  const formId = useId()
  const create = useAction(createSection)
  const change = useAction(changeSection)
  const { pending, fields } = section ? change : create
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState({
    name: section?.name ?? '',
    nameEn: section?.nameEn ?? '',
    slug: section?.slug ?? '',
    workflow: section?.workflow ?? 'three-review',
    allowTwoSteps: section?.allowTwoSteps ?? false,
    sort: String(section?.sort ?? nextSort),
  })
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  const error = (name: string) =>
    fields?.[name] ? t(fields[name] === 'in_use' ? 'inUse' : 'wrong') : undefined

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    const { slug, ...rest } = draft
    const values = { ...rest, sort: Number(draft.sort) || 0 }
    const result = section
      ? await change.run({ ...values, sectionId: section.id, version: section.version })
      : await create.run({ ...values, slug })
    if (result.ok) setOpen(false)
  }

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={section ? t('changeOf', { name: section.name }) : t('newSection')}
      trigger={
        <Button size="sm" aria-label={section ? t('changeOf', { name: section.name }) : undefined}>
          {t(section ? 'change' : 'newSection')}
        </Button>
      }
      footer={
        <>
          <DialogClose>
            <Button variant="quiet">{ui('cancel')}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" pending={pending}>
            {ui('save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-3">
        <Field label={t('name')} required error={error('name')}>
          {(control) => (
            <Input
              {...control}
              maxLength={40}
              value={draft.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('nameEn')} error={error('nameEn')}>
          {(control) => (
            <Input
              {...control}
              maxLength={60}
              value={draft.nameEn}
              onChange={(event) => set({ nameEn: event.target.value })}
            />
          )}
        </Field>
        {section ? null : (
          <Field label={t('slug')} hint={t('slugHint')} required error={error('slug')}>
            {(control) => (
              <Input
                {...control}
                maxLength={60}
                value={draft.slug}
                onChange={(event) => set({ slug: event.target.value })}
              />
            )}
          </Field>
        )}
        <Field label={t('workflow')} hint={section ? t('workflowHint') : undefined}>
          {(control) => (
            <Select
              {...control}
              value={draft.workflow}
              onChange={(event) =>
                set({ workflow: workflows.find((one) => one === event.target.value) ?? draft.workflow })
              }
            >
              {workflows.map((workflow) => (
                <option key={workflow} value={workflow}>
                  {names(workflow)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Checkbox
          label={t('twoStepsLong')}
          checked={draft.allowTwoSteps}
          onChange={(event) => set({ allowTwoSteps: event.target.checked })}
        />
        <Field label={t('sort')} error={error('sort')}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              maxLength={5}
              value={draft.sort}
              onChange={(event) => set({ sort: event.target.value.replaceAll(/\D/g, '') })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
