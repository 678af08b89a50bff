import { getLocale, getTranslations } from 'next-intl/server'
import { TopBar } from '#components/desk/top-bar.tsx'
import { ImportScreen } from '#components/page-import/import-screen.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { listColumns, listSections } from '#lib/section/queries.ts'
import { canCreate } from '#lib/story/policy.ts'

export async function generateMetadata() {
  const t = await getTranslations('pageImport')
  return { title: t('title') }
}

export default async function ImportPage() {
  const { actor } = await requirePageSignedIn()
  const [t, locale, sections, columns] = await Promise.all([
    getTranslations('pageImport'),
    getLocale(),
    listSections(getDb()),
    listColumns(getDb()),
  ])
  const open = sections.filter(({ id }) => canCreate(actor, id))
  return (
    <>
      <TopBar title={t('title')} />
      <main id="content" tabIndex={-1} className="px-3 py-4 outline-none md:px-5">
        {open.length === 0 ? (
          <EmptyState>{t('noSection')}</EmptyState>
        ) : (
          <ImportScreen
            sections={open.map(({ id, name, nameEn }) => ({
              id,
              name: locale === 'en' && nameEn ? nameEn : name,
            }))}
            columns={columns.map(({ name }) => name)}
          />
        )}
      </main>
    </>
  )
}
