import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LanguageChoice } from '#components/auth/language-choice.tsx'

/** A masthead and a sheet, for people who are not in yet. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('auth')
  return (
    <div className="flex min-h-dvh flex-col items-center gap-6 px-3 py-8 md:pt-[7dvh]">
      <header className="text-center">
        <p className="border-ink border-b-4 border-double px-6 pb-2 font-bold font-song text-4xl leading-none">
          {t('masthead')}
        </p>
        <p className="mt-2 text-quiet text-xs tracking-widest">{t('motto')}</p>
      </header>
      <main className="flex w-full justify-center">{children}</main>
      <footer className="mt-auto pt-4">
        <LanguageChoice />
      </footer>
    </div>
  )
}
