import { getLocale, getTranslations } from 'next-intl/server'
import { TopBar } from '#components/desk/top-bar.tsx'
import { NewStoryForm } from '#components/story/new-story-form.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { listColumns, listSections } from '#lib/section/queries.ts'
import { canCreate } from '#lib/story/policy.ts'

export async function generateMetadata() {
  const t = await getTranslations('story.new')
  return { title: t('title') }
}

export default async function NewStoryPage() {
  const { actor } = await requirePageSignedIn()
  const [t, list, locale, sections, columns] = await Promise.all([
    getTranslations('story.new'),
    getTranslations('story.list'),
    getLocale(),
    listSections(getDb()),
    listColumns(getDb()),
  ])
  const open = sections.filter(({ id }) => canCreate(actor, id))
  return (
    <>
      <TopBar title={t('title')} back={{ href: '/desk/stories', label: list('title') }} />
      <main id="content" tabIndex={-1} className="px-3 py-6 outline-none md:px-5">
        {open.length === 0 ? (
          <EmptyState>{t('noSection')}</EmptyState>
        ) : (
          <NewStoryForm
            sections={open.map(({ id, name, nameEn }) => ({
              id,
              name: locale === 'en' && nameEn ? nameEn : name,
            }))}
            columns={columns.map(({ id, name, sectionId }) => ({ id, name, sectionId }))}
          />
        )}
      </main>
    </>
  )
}
