import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AuthSheet } from '#components/auth/auth-sheet.tsx'
import { FirstRunForm } from '#components/auth/first-run-form.tsx'
import { getDb } from '#db/client.ts'
import { hasActiveAdmin } from '#lib/person/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.firstRun')
  return { title: t('title') }
}

export default async function FirstRunPage() {
  if (await hasActiveAdmin(getDb())) redirect('/sign-in')
  const t = await getTranslations('auth.firstRun')
  return (
    <AuthSheet title={t('title')} about={t('about')}>
      <FirstRunForm />
    </AuthSheet>
  )
}
