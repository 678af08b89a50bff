'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { SectionChoice } from '#lib/person/queries.ts'
import type { Grant } from '#lib/person/roles.ts'
import { duties } from './role-draft.ts'

/** Name of a section in the language of the desk. */
export function useSectionName(): (section: SectionChoice) => string {
  const locale = useLocale()
  return ({ name, nameEn }) => (locale === 'en' ? nameEn || name : name)
}

/** What somebody does, as one text: 责任编辑（时政、民生）· 记者（全报）. */
export function useDuties(sections: readonly SectionChoice[]): (grants: readonly Grant[]) => string {
  const t = useTranslations('people')
  const roles = useTranslations('roles')
  const common = useTranslations('common')
  const nameOf = useSectionName()
  const ids = sections.map(({ id }) => id)
  return (grants) =>
    duties(grants, ids)
      .map(({ role, sectionIds }) => {
        if (role === 'admin') return roles(role)
        const where =
          sectionIds === null
            ? t('everywhere')
            : sections
                .filter(({ id }) => sectionIds.includes(id))
                .map(nameOf)
                .join(common('listSeparator'))
        return t('duty', { role: roles(role), where })
      })
      .join(common('separator'))
}
