'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { FormMessage } from '#components/auth/form-message.tsx'
import { useSubmit } from '#components/auth/use-submit.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { invitePerson } from '#lib/person/actions.ts'
import type { SectionChoice } from '#lib/person/queries.ts'
import type { Grant } from '#lib/person/roles.ts'
import { OneTimeLink } from './one-time-link.tsx'
import { RoleMatrix } from './role-matrix.tsx'

type Made = { name: string; path: string; expiresAt: string }

/** Name, address and roles of somebody new; then the link to hand over. */
export function InviteDialog({ sections }: { sections: readonly SectionChoice[] }) {
  const t = useTranslations('people')
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<Made>()
  const show = (next: boolean) => {
    setOpen(next)
    if (next) setMade(undefined)
  }
  return (
    <Dialog
      open={open}
      onOpenChange={show}
      size={made ? 'md' : 'lg'}
      trigger={<Button variant="primary">{t('invite')}</Button>}
      title={made ? t('link.title', { name: made.name }) : t('inviteDialog.title')}
      description={made ? undefined : t('inviteDialog.about')}
    >
      {made ? (
        <OneTimeLink path={made.path} expiresAt={made.expiresAt} />
      ) : (
        <InviteForm sections={sections} onMade={setMade} />
      )}
    </Dialog>
  )
}

function InviteForm({
  sections,
  onMade,
}: {
  sections: readonly SectionChoice[]
  onMade: (made: Made) => void
}) {
  const t = useTranslations('people.inviteDialog')
  const words = useTranslations('auth.fields')
  const { run, pending, message, fault } = useSubmit(invitePerson)
  const [grants, setGrants] = useState<Grant[]>([])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const name = String(form.get('name') ?? '')
    const result = await run({ name, email: String(form.get('email') ?? ''), grants })
    if (result.ok) onMade({ name, ...result.data.link })
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={words('name')} error={fault('name')}>
          {(control) => <Input {...control} name="name" autoFocus autoComplete="off" maxLength={60} />}
        </Field>
        <Field label={words('email')} error={fault('email')}>
          {(control) => <Input {...control} name="email" type="email" autoComplete="off" maxLength={200} />}
        </Field>
      </div>
      <RoleMatrix sections={sections} grants={grants} onChange={setGrants} />
      <FormMessage>{message ?? fault('grants')}</FormMessage>
      <div className="flex justify-end">
        <Button type="submit" variant="primary" pending={pending}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
