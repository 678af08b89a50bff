'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import { FormMessage } from '#components/auth/form-message.tsx'
import { useSubmit } from '#components/auth/use-submit.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { changeRoles } from '#lib/person/actions.ts'
import type { PersonItem, SectionChoice } from '#lib/person/queries.ts'
import { RoleMatrix } from './role-matrix.tsx'

/** The roles of one person; saved at once, as of their next request. */
export function RolesDialog({
  person,
  sections,
  onClose,
}: {
  person: PersonItem
  sections: readonly SectionChoice[]
  onClose: () => void
}) {
  const t = useTranslations('people')
  const errors = useTranslations('errors')
  const { run, pending, message, fault } = useSubmit(changeRoles)
  const [grants, setGrants] = useState(person.grants)

  const save = async () => {
    const result = await run({ personId: person.id, version: person.version, grants })
    if (result.ok) toast(t('rolesChanged', { name: person.name }))
    // Somebody changed this person meanwhile: what the dialog shows is out of date.
    else if (result.error.code === 'conflict') toast(errors('conflict'))
    else return
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title={t('matrix.title', { name: person.name })}
      footer={
        <Button variant="primary" pending={pending} onClick={save}>
          {t('matrix.save')}
        </Button>
      }
    >
      <RoleMatrix autoFocus sections={sections} grants={grants} onChange={setGrants} />
      <FormMessage>{message ?? fault('grants')}</FormMessage>
    </Dialog>
  )
}
