import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { TopBar } from '#components/desk/top-bar.tsx'
import { InviteDialog } from '#components/person/invite-dialog.tsx'
import { PeopleTable } from '#components/person/people-table.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { managesPeople } from '#lib/person/policy.ts'
import { listPeople, listSectionChoices } from '#lib/person/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people')
  return { title: t('title') }
}

/** Accounts, for admins. For everybody else there is no such page. */
export default async function PeoplePage() {
  const { actor } = await requirePageSignedIn()
  if (!managesPeople(actor)) notFound()
  const db = getDb()
  const [people, sections, t] = await Promise.all([
    listPeople(db, actor),
    listSectionChoices(db),
    getTranslations('people'),
  ])
  return (
    <>
      <TopBar title={t('title')}>
        <InviteDialog sections={sections} />
      </TopBar>
      <main id="content" className="px-3 py-4 md:px-5">
        <PeopleTable people={people} sections={sections} myId={actor.id} />
      </main>
    </>
  )
}
