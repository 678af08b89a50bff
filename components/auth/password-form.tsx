'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { changePassword } from '#lib/auth/actions.ts'
import type { FieldErrors } from '#lib/errors.ts'
import { FormMessage } from './form-message.tsx'
import { NewPasswordField } from './new-person-fields.tsx'
import { PasswordInput } from './password-input.tsx'
import { useFieldFaults, useRefusal } from './use-auth-form.ts'

/** The old password and a new one. Other browsers are signed out. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('account.password')
  const auth = useTranslations('auth')
  const router = useRouter()
  const fault = useFieldFaults()
  const refusal = useRefusal()
  const [pending, setPending] = useState(false)
  const [message, setMessage] = useState<string>()
  const [fields, setFields] = useState<FieldErrors>({})

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const target = event.currentTarget
    const form = new FormData(target)
    setPending(true)
    setMessage(undefined)
    setFields({})
    try {
      const result = await changePassword({
        current: String(form.get('current') ?? ''),
        password: String(form.get('password') ?? ''),
      })
      if (result.ok) {
        target.reset()
        toast(t('changed', { count: result.data.ended }))
        router.refresh()
      } else if (result.error.fields) setFields(result.error.fields)
      else setMessage(refusal(result.error))
    } catch {
      setMessage(auth('failed'))
    } finally {
      setPending(false)
    }
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field label={t('current')} error={fault('current', fields.current)}>
        {(control) => <PasswordInput {...control} name="current" autoComplete="current-password" required />}
      </Field>
      <NewPasswordField label={t('next')} fault={(field) => fault(field, fields[field])} />
      <FormMessage>{message}</FormMessage>
      <div>
        <Button type="submit" pending={pending}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
