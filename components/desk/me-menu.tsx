'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import { Avatar } from '#components/ui/avatar.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '#components/ui/menu.tsx'
import { signOut } from '#lib/auth/actions.ts'
import { chooseLocale } from '#lib/locale/actions.ts'
import { type Appearance, asAppearance } from '#lib/locale/appearance.ts'
import { asLocale, type Locale, locales } from '#lib/locale/locale.ts'
import { rememberInBrowser } from '#lib/locale/remember.ts'
import { useDesk } from './desk-context.tsx'

/** Who I am here: account, language, light or dark, sign out. */
export function MeMenu() {
  const t = useTranslations('desk.me')
  const languages = useTranslations('common.languages')
  const router = useRouter()
  const locale = useLocale()
  const { me } = useDesk()

  const changeLanguage = async (next: Locale) => {
    const result = await chooseLocale({ locale: next })
    if (!result.ok) return toast(t('languageNotChanged'))
    // The sign-in page should speak the same; that it does not is no reason to trouble anyone.
    await rememberInBrowser({ locale: next }).catch(() => undefined)
    router.refresh()
  }

  return (
    <Menu
      trigger={
        <IconButton label={t('menu', { name: me.name })}>
          <Avatar name={me.name} hue={me.hue} />
        </IconButton>
      }
    >
      <MenuLabel>
        <span className="block text-ink text-sm">{me.name}</span>
        {me.email}
      </MenuLabel>
      <MenuItem asChild>
        <Link href="/desk/account">{t('account')}</Link>
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        label={t('language')}
        value={asLocale(locale) ?? ''}
        onChange={changeLanguage}
        options={locales.map((value) => ({ value, label: languages(value) }))}
      />
      <MenuSeparator />
      <AppearanceChoice />
      <MenuSeparator />
      <MenuItem onSelect={() => signOut()}>{t('signOut')}</MenuItem>
    </Menu>
  )
}

function AppearanceChoice() {
  const t = useTranslations('desk.me')
  const [appearance, setAppearance] = useState<Appearance>('system')
  useEffect(() => setAppearance(asAppearance(document.documentElement.dataset.theme)), [])

  const change = (next: Appearance) => {
    setAppearance(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    rememberInBrowser({ appearance: next }).catch(() => toast(t('appearanceNotKept')))
  }

  return (
    <MenuChoice
      label={t('appearance')}
      value={appearance}
      onChange={change}
      options={[
        { value: 'system', label: t('appearances.system') },
        { value: 'light', label: t('appearances.light') },
        { value: 'dark', label: t('appearances.dark') },
      ]}
    />
  )
}
