import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { HomeList } from '#components/desk/home-list.tsx'
import { ListKeys } from '#components/desk/list-keys.tsx'
import { TopBar } from '#components/desk/top-bar.tsx'
import { Button } from '#components/ui/button.tsx'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { deskHome } from '../desk-home.ts'

export async function generateMetadata() {
  const t = await getTranslations('desk.home')
  return { title: t('title') }
}

export default async function HomePage() {
  await requirePageSignedIn()
  const t = await getTranslations('desk.home')
  const home = await deskHome()
  const newStory = (
    <Button asChild>
      <Link href="/desk/stories/new">{t('newStory')}</Link>
    </Button>
  )
  const pool = (
    <Link href="/desk/stories" className="underline underline-offset-2">
      {t('openStories')}
    </Link>
  )
  return (
    <>
      <TopBar title={t('title')}>{newStory}</TopBar>
      <main id="content" tabIndex={-1} className="flex flex-col gap-6 px-3 py-4 outline-none md:px-5">
        <HomeList
          name="awaiting"
          stories={home.awaiting}
          columns={['headline', 'about', 'stage', 'length', 'deadline']}
          next={pool}
        />
        <HomeList
          name="returned"
          stories={home.returned}
          columns={['headline', 'about', 'returned', 'deadline']}
          hideEmpty
        />
        <HomeList
          name="drafts"
          stories={home.drafts}
          columns={['headline', 'about', 'length', 'deadline', 'updated']}
          next={newStory}
          all="/desk/stories?stage=drafting&mine=true"
        />
        <HomeList
          name="scheduled"
          stories={home.scheduled}
          columns={['headline', 'about', 'length', 'scheduled']}
          hideEmpty
          all="/desk/stories?publication=scheduled"
        />
        <HomeList
          name="published"
          stories={home.published}
          columns={['headline', 'about', 'length', 'published', 'live']}
          all="/desk/stories?publication=live&sort=published"
        />
      </main>
      <ListKeys />
    </>
  )
}
