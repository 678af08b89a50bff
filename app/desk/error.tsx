'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'

export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('desk.error')
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  return (
    <main id="content" className="flex flex-col items-start gap-3 px-3 py-6 md:px-5">
      <h1 className="font-semibold text-base">{t('title')}</h1>
      <p>{t('body')}</p>
      <Button onClick={() => retry()}>{t('again')}</Button>
      {digest ? <p className="text-quiet text-xs">{t('code', { digest })}</p> : null}
    </main>
  )
}
