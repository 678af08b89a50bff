'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import { useAction } from '#components/story/use-action.ts'
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
  const { run, pending } = useAction(changeRoles)
  const [grants, setGrants] = useState(person.grants)

  const save = async () => {
    const result = await run({ personId: person.id, version: person.version, grants })
    if (result.ok) toast(t('rolesChanged', { name: person.name }))
    if (result.ok || result.error.code === 'conflict') onClose()
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
    </Dialog>
  )
}
