'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { changePassword } from '#lib/auth/actions.ts'
import { FormMessage } from './form-message.tsx'
import { NewPasswordField } from './new-person-fields.tsx'
import { PasswordInput } from './password-input.tsx'
import { useSubmit } from './use-submit.ts'

/** The old password and a new one. Other browsers are signed out. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('account.password')
  const { run, pending, message, fault } = useSubmit(changePassword)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const target = event.currentTarget
    const form = new FormData(target)
    const result = await run({
      current: String(form.get('current') ?? ''),
      password: String(form.get('password') ?? ''),
    })
    if (!result.ok) return
    target.reset()
    toast(t('changed', { count: result.data.ended }))
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field label={t('current')} error={fault('current')}>
        {(control) => <PasswordInput {...control} name="current" autoComplete="current-password" required />}
      </Field>
      <NewPasswordField label={t('next')} fault={fault} />
      <FormMessage>{message}</FormMessage>
      <div>
        <Button type="submit" pending={pending}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
