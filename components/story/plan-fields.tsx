'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { FactFieldsProps } from './facts-form.tsx'

/** When, where and how long: facts of the plan, which are nobody's text. */
export function PlanFields({ draft, set, error }: FactFieldsProps) {
  const t = useTranslations('story.facts')
  return (
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
            maxLength={6}
            value={draft.plannedLength}
            onChange={(event) => set('plannedLength', event.target.value.replaceAll(/\D/g, ''))}
          />
        )}
      </Field>
    </div>
  )
}
