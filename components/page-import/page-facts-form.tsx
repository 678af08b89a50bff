'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { FieldErrors } from '#lib/errors.ts'
import type { SectionChoice } from './import-screen.tsx'

export type PageFactsDraft = { issueDate: string; pageNumber: string; pageName: string; sectionId: string }

/** What the text of a page does not tell for certain: asked for, filled in where the page's header said it. */
export function PageFactsForm({
  page,
  sections,
  fields,
  onChange,
}: {
  page: PageFactsDraft
  sections: readonly SectionChoice[]
  fields: FieldErrors | undefined
  onChange: (page: PageFactsDraft) => void
}) {
  const t = useTranslations('pageImport.page')
  return (
    <div className="grid max-w-180 grid-cols-2 gap-3 sm:grid-cols-4">
      <Field label={t('issueDate')} error={fields?.issueDate && t('wrong')}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={page.issueDate}
            onChange={(event) => onChange({ ...page, issueDate: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('pageNumber')} error={fields?.pageNumber && t('wrong')}>
        {(control) => (
          <Input
            {...control}
            maxLength={16}
            placeholder="A05"
            value={page.pageNumber}
            onChange={(event) => onChange({ ...page, pageNumber: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('pageName')} error={fields?.pageName && t('wrong')}>
        {(control) => (
          <Input
            {...control}
            maxLength={40}
            value={page.pageName}
            onChange={(event) => onChange({ ...page, pageName: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('section')}>
        {(control) => (
          <Select
            {...control}
            value={page.sectionId}
            onChange={(event) => onChange({ ...page, sectionId: event.target.value })}
          >
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}
