'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { toast } from 'sonner'
import { FormMessage } from '#components/auth/form-message.tsx'
import { useSubmit } from '#components/auth/use-submit.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { chooseLocale } from '#lib/locale/actions.ts'
import { asLocale, locales } from '#lib/locale/locale.ts'
import { changeName } from '#lib/person/actions.ts'
import type { OwnAccount } from '#lib/person/queries.ts'

/** My name, my address, my language. */
export function ProfileForm({ account }: { account: OwnAccount }) {
  const t = useTranslations('account.profile')
  const words = useTranslations('auth.fields')
  const common = useTranslations('common')
  const router = useRouter()
  const locale = useLocale()
  const { run, pending, message, fault } = useSubmit(changeName)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '')
    const result = await run({ name, version: account.version })
    if (result.ok) toast(t('saved'))
  }
  const changeLanguage = async (text: string) => {
    const next = asLocale(text)
    if (!next) return
    const result = await chooseLocale({ locale: next })
    if (result.ok) router.refresh()
    else toast(t('languageNotChanged'))
  }

  return (
    <div className="flex flex-col gap-4">
      <form onSubmit={submit} noValidate className="flex flex-wrap items-start gap-2">
        <Field label={words('name')} hint={words('nameHint')} error={fault('name')} className="flex-1">
          {(control) => (
            <Input
              {...control}
              // What another browser changed meanwhile is shown anew.
              key={account.version}
              name="name"
              autoComplete="name"
              maxLength={60}
              defaultValue={account.name}
            />
          )}
        </Field>
        <Button type="submit" pending={pending} className="mt-5">
          {t('save')}
        </Button>
      </form>
      <FormMessage>{message}</FormMessage>
      <Field label={t('email')}>
        {(control) => <Input {...control} type="email" value={account.email} readOnly />}
      </Field>
      <Field label={t('language')}>
        {(control) => (
          <Select {...control} value={locale} onChange={(event) => changeLanguage(event.currentTarget.value)}>
            {locales.map((one) => (
              <option key={one} value={one}>
                {common(`languages.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}
