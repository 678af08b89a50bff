'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { signInAgain } from '#lib/auth/actions.ts'
import { FormMessage } from './form-message.tsx'
import { PasswordInput } from './password-input.tsx'
import { useRefusal } from './use-auth-form.ts'

/**
 * Asks for the password again where the session is over and the page must stay, because it holds text that is not saved
 * yet. Only the same person can come back: the address is theirs. `onSignedIn` is called when a new session has begun.
 */
export function SignInAgain({
  open,
  onOpenChange,
  name,
  email,
  onSignedIn,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  name: string
  email: string
  onSignedIn: () => void
}) {
  const t = useTranslations('auth')
  const refusal = useRefusal()
  const [pending, setPending] = useState(false)
  const [message, setMessage] = useState<string>()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPending(true)
    setMessage(undefined)
    const password = String(new FormData(event.currentTarget).get('password') ?? '')
    try {
      const result = await signInAgain({ email, password })
      if (result.ok) onSignedIn()
      else
        setMessage(
          result.error.code === 'wrong_credentials' ? t('faults.password_wrong_now') : refusal(result.error),
        )
    } catch {
      setMessage(t('failed'))
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('again.title')} description={t('again.about')}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <p>{t('again.who', { name, email })}</p>
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        <Field label={t('fields.password')}>
          {(control) => (
            <PasswordInput {...control} name="password" autoComplete="current-password" autoFocus required />
          )}
        </Field>
        <FormMessage>{message}</FormMessage>
        <div className="flex flex-wrap items-center justify-end gap-2">
          <Button asChild variant="quiet">
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {t('again.elsewhere')}
            </a>
          </Button>
          <Button type="submit" variant="primary" pending={pending}>
            {t('again.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
