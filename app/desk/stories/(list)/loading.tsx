import { useTranslations } from 'next-intl'
import { TopBar } from '#components/desk/top-bar.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'

export default function Loading() {
  const t = useTranslations('story.list')
  const ui = useTranslations('ui')
  return (
    <>
      <TopBar title={t('title')} />
      <main id="content" className="px-3 pt-16 md:px-5">
        <SkeletonRows rows={14} label={ui('loading')} />
      </main>
    </>
  )
}
