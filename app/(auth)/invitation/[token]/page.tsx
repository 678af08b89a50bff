import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import { AuthSheet } from '#components/auth/auth-sheet.tsx'
import { InvitationForm } from '#components/auth/invitation-form.tsx'
import { InvitationOver } from '#components/auth/invitation-over.tsx'
import { getDb } from '#db/client.ts'
import { fullTime } from '#lib/format.ts'
import { findInvitation } from '#lib/person/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.invitation')
  return { title: t('title') }
}

/** Shows what a one-time link is for. Looking uses nothing: mail programs follow links before people do. */
export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params
  const invitation = await findInvitation(getDb(), token)
  if (!invitation) notFound()
  if (invitation.state === 'over') return <InvitationOver />
  const { name, email, joins, expiresAt } = invitation
  const [t, locale, timeZone] = await Promise.all([
    getTranslations('auth.invitation'),
    getLocale(),
    getTimeZone(),
  ])
  const date = fullTime(new Date(expiresAt), timeZone, locale)
  return (
    <AuthSheet
      title={joins ? t('title') : t('resetTitle')}
      about={joins ? t('about', { email }) : t('resetAbout', { email })}
    >
      <InvitationForm token={token} email={email} name={name} joins={joins} />
      <p className="mt-4 text-quiet text-xs">{t('until', { date })}</p>
    </AuthSheet>
  )
}
