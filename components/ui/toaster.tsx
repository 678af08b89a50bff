'use client'

import { useTranslations } from 'next-intl'
import { Toaster as Sonner } from 'sonner'

/** Short messages at the edge of the screen; raise one with `toast` of sonner. */
export function Toaster() {
  const t = useTranslations('ui')
  return (
    <Sonner
      position="bottom-center"
      containerAriaLabel={t('messages')}
      toastOptions={{
        unstyled: true,
        closeButtonAriaLabel: t('close'),
        classNames: {
          toast:
            'flex w-(--width) items-start gap-2 rounded-sm border border-ink bg-ink px-3 py-2 text-sm text-sheet',
          title: 'font-normal',
          description: 'text-xs opacity-80',
          content: 'flex-1',
          icon: 'hidden',
          actionButton: 'shrink-0 underline underline-offset-2',
          cancelButton: 'shrink-0 underline underline-offset-2',
        },
      }}
    />
  )
}
