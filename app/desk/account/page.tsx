import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PasswordForm } from '#components/auth/password-form.tsx'
import { SessionList } from '#components/auth/session-list.tsx'
import { TopBar } from '#components/desk/top-bar.tsx'
import { ProfileForm } from '#components/person/profile-form.tsx'
import { getDb } from '#db/client.ts'
import { browserName } from '#lib/auth/browser-name.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { getOwnAccount, listOwnSessions } from '#lib/person/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('title') }
}

/** My own settings. */
export default async function AccountPage() {
  const { actor, sessionId } = await requirePageSignedIn()
  const db = getDb()
  const [account, sessions, t] = await Promise.all([
    getOwnAccount(db, actor),
    listOwnSessions(db, actor, sessionId),
    getTranslations('account'),
  ])
  return (
    <>
      <TopBar title={t('title')} />
      <main id="content" className="flex max-w-160 flex-col px-3 md:px-5">
        <Part title={t('profile.title')}>
          <ProfileForm account={account} />
        </Part>
        <Part title={t('password.title')}>
          <PasswordForm email={account.email} />
        </Part>
        <Part title={t('sessions.title')} about={t('sessions.about')}>
          <SessionList
            sessions={sessions.map((session) => ({ ...session, name: browserName(session.userAgent) }))}
          />
        </Part>
      </main>
    </>
  )
}

function Part({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section className="border-rule border-b py-6 last:border-b-0">
      <h2 className="mb-4 font-semibold">{title}</h2>
      {about ? <p className="-mt-2 mb-4 text-quiet">{about}</p> : null}
      {children}
    </section>
  )
}
