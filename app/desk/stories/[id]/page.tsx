import { getLocale, getTranslations } from 'next-intl/server'
import { StoryScreen } from '#components/story/story-screen.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { listThreads } from '#lib/comment/queries.ts'
import { documentVersion } from '#lib/document/version.ts'
import { listColumns, listSections, listTopics } from '#lib/section/queries.ts'
import { storyOfPage } from './story.ts'

type Address = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Address) {
  const t = await getTranslations('story')
  const story = await storyOfPage((await params).id)
  return { title: story.headline || t('untitled') }
}

export default async function StoryPage({ params }: Address) {
  const story = await storyOfPage((await params).id)
  const { actor } = await requirePageSignedIn()
  const [threads, locale, sections, columns, topics] = await Promise.all([
    listThreads(getDb(), actor, story.id),
    getLocale(),
    listSections(getDb()),
    listColumns(getDb()),
    listTopics(getDb()),
  ])
  return (
    <StoryScreen
      key={story.id}
      story={story}
      threads={threads}
      documentVersion={documentVersion}
      choices={{
        sections: sections.map(({ id, name, nameEn }) => ({
          id,
          name: locale === 'en' && nameEn ? nameEn : name,
        })),
        columns: columns.map(({ id, name, sectionId }) => ({ id, name, sectionId })),
        topics: topics.map(({ id, name }) => ({ id, name })),
      }}
    />
  )
}
