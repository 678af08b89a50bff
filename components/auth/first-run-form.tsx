'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { createFirstAdminForm } from '#lib/auth/actions.ts'
import { FormMessage } from './form-message.tsx'
import { NameField, NewPasswordField } from './new-person-fields.tsx'
import { useAuthForm } from './use-auth-form.ts'

/** The first admin of an empty newsroom. */
export function FirstRunForm() {
  const t = useTranslations('auth')
  const { form, pending, message, fault } = useAuthForm(createFirstAdminForm)
  return (
    <form {...form} className="mt-5 flex flex-col gap-4">
      <Field label={t('firstRun.code')} hint={t('firstRun.codeHint')} error={fault('code')}>
        {(control) => (
          <Input
            {...control}
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            required
            className="font-mono uppercase tracking-widest"
          />
        )}
      </Field>
      <NameField fault={fault} />
      <Field label={t('fields.email')} error={fault('email')}>
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            maxLength={200}
          />
        )}
      </Field>
      <NewPasswordField fault={fault} />
      <FormMessage>{message}</FormMessage>
      <Button type="submit" variant="primary" pending={pending}>
        {t('firstRun.submit')}
      </Button>
    </form>
  )
}
