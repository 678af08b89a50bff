'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '#components/ui/menu.tsx'
import type { PersonItem } from '#lib/person/queries.ts'

export type PersonVerb = 'roles' | 'link' | 'suspend' | 'restore'

/** What an admin can do about one person. */
export function PersonMenu({
  person,
  mine,
  onVerb,
}: {
  person: PersonItem
  /** My own account. */
  mine: boolean
  onVerb: (verb: PersonVerb) => void
}) {
  const t = useTranslations('people')
  const errors = useTranslations('errors')
  const open = person.status === 'active' || person.status === 'invited'
  return (
    <Menu
      trigger={
        <IconButton label={t('verbsOf', { name: person.name })}>
          <Ellipsis aria-hidden className="size-4" />
        </IconButton>
      }
    >
      <MenuItem onSelect={() => onVerb('roles')}>{t('changeRoles')}</MenuItem>
      {open ? (
        <>
          <MenuItem onSelect={() => onVerb('link')}>
            {person.status === 'invited' ? t('newLink') : t('resetLink')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem
            disabled={mine}
            hint={mine ? errors('own_account') : undefined}
            onSelect={() => onVerb('suspend')}
          >
            {t('suspend')}
          </MenuItem>
        </>
      ) : null}
      {person.status === 'suspended' ? (
        <MenuItem onSelect={() => onVerb('restore')}>{t('restore')}</MenuItem>
      ) : null}
    </Menu>
  )
}
