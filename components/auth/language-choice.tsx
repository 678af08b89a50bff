'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { locales } from '#lib/locale/locale.ts'
import { rememberLocale } from '#lib/locale/remember.ts'

/** Languages of this browser until somebody signs in; each is named in itself. */
const names = { 'zh-CN': '中文', en: 'English' } as const

export function LanguageChoice() {
  const t = useTranslations('auth')
  const router = useRouter()
  const present = useLocale()
  return (
    <ul aria-label={t('languages')} className="flex justify-center gap-1">
      {locales.map((locale) => (
        <li key={locale}>
          <button
            type="button"
            lang={locale}
            aria-pressed={locale === present}
            className="touch-row rounded-sm px-2 text-quiet text-xs hover:bg-wash aria-pressed:text-ink aria-pressed:underline aria-pressed:underline-offset-4"
            onClick={() => {
              rememberLocale(locale)
              router.refresh()
            }}
          >
            {names[locale]}
          </button>
        </li>
      ))}
    </ul>
  )
}
