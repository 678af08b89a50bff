import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { HomeList } from '#components/desk/home-list.tsx'
import { ListKeys } from '#components/desk/list-keys.tsx'
import { TopBar } from '#components/desk/top-bar.tsx'
import { Button } from '#components/ui/button.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { listDeskHome } from '#lib/story/queries.ts'

export async function generateMetadata() {
  const t = await getTranslations('desk.home')
  return { title: t('title') }
}

export default async function HomePage() {
  const { actor } = await requirePageSignedIn()
  const t = await getTranslations('desk.home')
  const home = await listDeskHome(getDb(), actor)
  const step = (href: string, words: string) => (
    <Link href={href} className="text-ink underline underline-offset-2">
      {words}
    </Link>
  )
  return (
    <>
      <TopBar title={t('title')}>
        <Button asChild>
          <Link href="/desk/stories/new">{t('newStory')}</Link>
        </Button>
      </TopBar>
      <main id="content" tabIndex={-1} className="flex flex-col gap-6 px-3 py-4 outline-none md:px-5">
        <HomeList
          name="awaiting"
          stories={home.awaiting}
          columns={['headline', 'about', 'awaits', 'length', 'deadline']}
          next={step('/desk/stories', t('openStories'))}
        />
        <HomeList
          name="returned"
          stories={home.returned}
          columns={['returned', 'about', 'stage', 'length', 'deadline']}
          hideEmpty
        />
        <HomeList
          name="drafts"
          stories={home.drafts}
          columns={['headline', 'about', 'updated', 'length', 'deadline']}
          next={step('/desk/stories/new', t('newStory'))}
          all="/desk/stories?stage=drafting&mine=true"
        />
        <HomeList
          name="scheduled"
          stories={home.scheduled}
          columns={['headline', 'about', 'stage', 'length', 'scheduled']}
          hideEmpty
          all="/desk/stories?publication=scheduled"
        />
        <HomeList
          name="published"
          stories={home.published}
          columns={['headline', 'about', 'live', 'length', 'published']}
          all="/desk/stories?publication=live&sort=published"
        />
      </main>
      <ListKeys />
    </>
  )
}
