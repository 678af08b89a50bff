'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { toast } from 'sonner'
import { locales } from '#lib/locale/locale.ts'
import { rememberInBrowser } from '#lib/locale/remember.ts'

/** Language of this browser until somebody signs in; each is named in itself. */
export function LanguageChoice() {
  const t = useTranslations('auth')
  const common = useTranslations('common')
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
              rememberInBrowser({ locale }).then(
                () => router.refresh(),
                () => toast(t('failed')),
              )
            }}
          >
            {common(`languages.${locale}`)}
          </button>
        </li>
      ))}
    </ul>
  )
}
