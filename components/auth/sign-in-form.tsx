'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { signInForm } from '#lib/auth/actions.ts'
import { FormMessage } from './form-message.tsx'
import { PasswordInput } from './password-input.tsx'
import { useAuthForm } from './use-auth-form.ts'

/** E-mail and password. `next` is the page to go on to. */
export function SignInForm({ next, plain = false }: { next: string; plain?: boolean }) {
  const t = useTranslations('auth')
  const { form, pending, message, fault } = useAuthForm(signInForm)
  return (
    <form {...form} className="mt-5 flex flex-col gap-4">
      <input type="hidden" name="next" value={next} />
      <Field label={t('fields.email')} error={fault('email')}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="username" inputMode="email" required />
        )}
      </Field>
      <Field label={t('fields.password')} error={fault('password')}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" required />}
      </Field>
      <FormMessage>{message}</FormMessage>
      <Button type="submit" variant={plain ? 'plain' : 'primary'} pending={pending}>
        {t('signIn.submit')}
      </Button>
      <p className="text-quiet text-xs">{t('signIn.forgot')}</p>
    </form>
  )
}
