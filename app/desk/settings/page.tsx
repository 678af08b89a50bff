import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { TopBar } from '#components/desk/top-bar.tsx'
import { ColumnDialog } from '#components/section/column-dialog.tsx'
import { ColumnTable } from '#components/section/column-table.tsx'
import { SectionDialog } from '#components/section/section-dialog.tsx'
import { SectionTable } from '#components/section/section-table.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { managesSections } from '#lib/section/policy.ts'
import { listColumns, listSections } from '#lib/section/queries.ts'

export async function generateMetadata() {
  const t = await getTranslations('settings')
  return { title: t('title') }
}

/** Sections with their workflows, and columns. For those who may not change them there is no such page. */
export default async function SettingsPage() {
  const { actor } = await requirePageSignedIn()
  if (!managesSections(actor)) notFound()
  const [t, sections, columns] = await Promise.all([
    getTranslations('settings'),
    listSections(getDb()),
    listColumns(getDb()),
  ])
  return (
    <>
      <TopBar title={t('title')} />
      <main id="content" tabIndex={-1} className="flex flex-col gap-8 px-3 py-4 outline-none md:px-5">
        <section aria-labelledby="sections">
          <div className="flex items-center gap-3 border-ink border-b pb-1">
            <h2 id="sections" className="flex-1 text-sm">
              {t('sections')}
            </h2>
            <SectionDialog nextSort={sections.length + 1} />
          </div>
          <SectionTable sections={sections} />
        </section>
        <section aria-labelledby="columns">
          <div className="flex items-center gap-3 border-ink border-b pb-1">
            <h2 id="columns" className="flex-1 text-sm">
              {t('columns')}
            </h2>
            <ColumnDialog sections={sections} nextSort={columns.length + 1} />
          </div>
          <ColumnTable columns={columns} sections={sections} />
        </section>
      </main>
    </>
  )
}
