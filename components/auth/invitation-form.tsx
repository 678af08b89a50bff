'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { acceptInvitationForm } from '#lib/auth/actions.ts'
import { FormMessage } from './form-message.tsx'
import { NameField, NewPasswordField } from './new-person-fields.tsx'
import { useAuthForm } from './use-auth-form.ts'

/** Uses a one-time link: joins, or sets a new password. Looking at the page uses nothing. */
export function InvitationForm({
  token,
  email,
  name,
  joins,
}: {
  token: string
  email: string
  name: string
  joins: boolean
}) {
  const t = useTranslations('auth.invitation')
  const { form, pending, message, fault } = useAuthForm(acceptInvitationForm)
  return (
    <form {...form} className="mt-5 flex flex-col gap-4">
      <input type="hidden" name="token" value={token} />
      {/* Tells password managers whose password this is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      {joins ? <NameField fault={fault} name={name} /> : <input type="hidden" name="name" value={name} />}
      <NewPasswordField fault={fault} />
      <FormMessage>{message}</FormMessage>
      <Button type="submit" variant="primary" pending={pending}>
        {joins ? t('submit') : t('resetSubmit')}
      </Button>
    </form>
  )
}
