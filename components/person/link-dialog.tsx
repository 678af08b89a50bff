'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '#components/ui/dialog.tsx'
import { OneTimeLink } from './one-time-link.tsx'

/** A link that was just made for somebody. */
export function LinkDialog({
  name,
  link,
  onClose,
}: {
  name: string
  link: { path: string; expiresAt: string }
  onClose: () => void
}) {
  const t = useTranslations('people.link')
  return (
    <Dialog open onOpenChange={(open) => (open ? undefined : onClose())} title={t('title', { name })}>
      <OneTimeLink path={link.path} expiresAt={link.expiresAt} />
    </Dialog>
  )
}
