'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { PasswordInput } from './password-input.tsx'

type Fault = (field: string) => string | undefined

/** The name one will be known and printed by. */
export function NameField({ fault, name }: { fault: Fault; name?: string }) {
  const t = useTranslations('auth.fields')
  return (
    <Field label={t('name')} hint={t('nameHint')} error={fault('name')}>
      {(control) => (
        <Input {...control} name="name" autoComplete="name" maxLength={60} defaultValue={name} required />
      )}
    </Field>
  )
}

/** A password to choose. */
export function NewPasswordField({ fault, label }: { fault: Fault; label?: string }) {
  const t = useTranslations('auth.fields')
  return (
    <Field label={label ?? t('newPassword')} hint={t('passwordHint')} error={fault('password')}>
      {(control) => (
        <PasswordInput {...control} name="password" autoComplete="new-password" maxLength={1000} required />
      )}
    </Field>
  )
}
