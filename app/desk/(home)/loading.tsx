import { useTranslations } from 'next-intl'
import { TopBar } from '#components/desk/top-bar.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'

export default function Loading() {
  const t = useTranslations('desk.home')
  const ui = useTranslations('ui')
  return (
    <>
      <TopBar title={t('title')} />
      <main id="content" className="px-3 py-4 md:px-5">
        <SkeletonRows label={ui('loading')} />
      </main>
    </>
  )
}
