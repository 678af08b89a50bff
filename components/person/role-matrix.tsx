'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { SectionChoice } from '#lib/person/queries.ts'
import type { Grant } from '#lib/person/roles.ts'
import { useSectionName } from './duties.tsx'
import { holds, sectionRoles, toggleGrant } from './role-draft.ts'

/** Section by role, as boxes: a table where there is room, one list a section on phones. */
export function RoleMatrix({
  sections,
  grants,
  autoFocus = false,
  onChange,
}: {
  sections: readonly SectionChoice[]
  grants: readonly Grant[]
  autoFocus?: boolean
  onChange: (grants: Grant[]) => void
}) {
  const t = useTranslations('people.matrix')
  const roles = useTranslations('roles')
  const nameOf = useSectionName()
  const rows = [
    { id: null, name: t('all') },
    ...sections.map((section) => ({ id: section.id, name: nameOf(section) })),
  ]
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-quiet text-xs md:sr-only">{t('legend')}</legend>
      <div aria-hidden className="hidden border-rule border-b pb-1 text-quiet text-xs md:flex">
        <span className="w-32">{t('section')}</span>
        {sectionRoles.map((role) => (
          <span key={role} className="flex-1 text-center">
            {roles(role)}
          </span>
        ))}
      </div>
      {rows.map((row) => (
        <fieldset
          key={row.id}
          className="grid min-w-0 grid-cols-2 items-center gap-x-4 border-rule border-b py-2 md:flex md:gap-x-0 md:py-0"
        >
          <legend className="sr-only">{row.name}</legend>
          <span aria-hidden className="col-span-2 font-medium md:w-32 md:shrink-0 md:font-normal">
            {row.name}
          </span>
          {sectionRoles.map((role, column) => {
            const everywhere = row.id !== null && holds(grants, role, null)
            return (
              <Checkbox
                key={role}
                autoFocus={autoFocus && row.id === null && column === 0}
                className="md:flex-1 md:justify-center"
                label={<span className="md:sr-only">{roles(role)}</span>}
                checked={everywhere || holds(grants, role, row.id)}
                disabled={everywhere}
                onChange={() => onChange(toggleGrant(grants, role, row.id))}
              />
            )
          })}
        </fieldset>
      ))}
      <Checkbox
        className="mt-2"
        label={t('admin')}
        checked={holds(grants, 'admin', null)}
        onChange={() => onChange(toggleGrant(grants, 'admin', null))}
      />
    </fieldset>
  )
}
