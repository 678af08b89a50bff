'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { useAction } from '#components/story/use-action.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { changeColumn, createColumn } from '#lib/section/actions.ts'
import type { ColumnItem, SectionItem } from '#lib/section/queries.ts'

/** A new standing heading, or a change of one. */
export function ColumnDialog({
  column,
  sections,
  nextSort,
}: {
  column?: ColumnItem
  sections: readonly SectionItem[]
  nextSort: number
}) {
  const t = useTranslations('settings')
  const ui = useTranslations('ui')
  const formId = useId()
  const create = useAction(createColumn)
  const change = useAction(changeColumn)
  const { pending, fields } = column ? change : create
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState({
    name: column?.name ?? '',
    slug: column?.slug ?? '',
    sectionId: column?.sectionId ?? '',
    description: column?.description ?? '',
  })
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  const error = (name: string) =>
    fields?.[name] ? t(fields[name] === 'in_use' ? 'inUse' : 'wrong') : undefined

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    const { slug, ...rest } = draft
    const values = { ...rest, sectionId: draft.sectionId || null }
    const result = column
      ? await change.run({ ...values, columnId: column.id })
      : await create.run({ ...values, slug, sort: nextSort })
    if (result.ok) setOpen(false)
  }

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={column ? t('changeOf', { name: column.name }) : t('newColumn')}
      trigger={
        <Button size="sm" aria-label={column ? t('changeOf', { name: column.name }) : undefined}>
          {t(column ? 'change' : 'newColumn')}
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
        {column ? null : (
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
        <Field label={t('section')} error={error('sectionId')}>
          {(control) => (
            <Select
              {...control}
              value={draft.sectionId}
              onChange={(event) => set({ sectionId: event.target.value })}
            >
              <option value="">{t('wholePaper')}</option>
              {sections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('description')} error={error('description')}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={draft.description}
              onChange={(event) => set({ description: event.target.value })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
