import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ListKeys } from '#components/desk/list-keys.tsx'
import { TopBar } from '#components/desk/top-bar.tsx'
import { readFilterValues, storyListHref } from '#components/story/filter-address.ts'
import { StoryFilters } from '#components/story/story-filters.tsx'
import { StoryTable } from '#components/story/story-table.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { listSections } from '#lib/section/queries.ts'
import { readStoryFilter } from '#lib/story/filter.ts'
import { countStories, listStories } from '#lib/story/queries.ts'
import { sortingFor } from './sorting.ts'

export async function generateMetadata() {
  const t = await getTranslations('story.list')
  return { title: t('title') }
}

export default async function StoriesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { actor } = await requirePageSignedIn()
  const parameters = await searchParams
  const filter = readStoryFilter(parameters)
  const values = readFilterValues(parameters)
  const [t, locale, sections, count, page] = await Promise.all([
    getTranslations('story.list'),
    getLocale(),
    listSections(getDb()),
    countStories(getDb(), actor, filter),
    listStories(getDb(), actor, filter),
  ])
  const filtered = Object.values(values.filters).some(Boolean)
  return (
    <>
      <TopBar title={t('title')}>
        <Button asChild>
          <Link href="/desk/stories/new">{t('newStory')}</Link>
        </Button>
      </TopBar>
      <main id="content" tabIndex={-1} className="flex flex-col gap-3 px-3 py-3 outline-none md:px-5">
        <StoryFilters
          values={values.filters}
          sort={values.sort}
          sections={sections.map(({ id, name, nameEn }) => ({
            id,
            name: locale === 'en' && nameEn ? nameEn : name,
          }))}
        />
        {page.items.length > 0 ? (
          <StoryTable
            caption={t('caption')}
            stories={page.items}
            columns={['headline', 'about', 'stage', 'publication', 'length', 'deadline', 'updated']}
            sorting={sortingFor(values)}
          />
        ) : (
          <EmptyState
            action={
              <Link
                href={filtered ? '/desk/stories' : '/desk/stories/new'}
                className="underline underline-offset-2"
              >
                {t(filtered ? 'clear' : 'newStory')}
              </Link>
            }
          >
            {t(filtered ? 'nothing' : 'empty')}
          </EmptyState>
        )}
        {page.items.length > 0 ? (
          <nav aria-label={t('pages')} className="flex items-center gap-3">
            <p className="flex-1 text-quiet">{t('count', { count })}</p>
            {values.cursor ? (
              <Button asChild>
                <Link href={storyListHref({ ...values, cursor: undefined })}>{t('first')}</Link>
              </Button>
            ) : null}
            {page.next ? (
              <Button asChild>
                <Link href={storyListHref({ ...values, cursor: page.next })} rel="next">
                  {t('more')}
                </Link>
              </Button>
            ) : null}
          </nav>
        ) : null}
      </main>
      <ListKeys />
    </>
  )
}
