import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TopBar } from '#components/desk/top-bar.tsx'

export default function NotFound() {
  const t = useTranslations('desk.notFound')
  return (
    <>
      <TopBar title={t('title')} />
      <main id="content" className="flex flex-col gap-3 px-3 py-6 md:px-5">
        <p>{t('body')}</p>
        <p>
          <Link href="/desk" className="underline underline-offset-2">
            {t('back')}
          </Link>
        </p>
      </main>
    </>
  )
}
