'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '#lib/cn.ts'
import { IconButton } from './icon-button.tsx'

const sizes = { md: 'md:w-120', lg: 'md:w-180', xl: 'md:w-260' } as const

/** What is asked comes first, then the window itself; never the button that closes it. */
function focusFirstField(event: Event) {
  event.preventDefault()
  if (!(event.currentTarget instanceof HTMLElement)) return
  const field = event.currentTarget.querySelector<HTMLElement>('input, textarea, select')
  ;(field ?? event.currentTarget).focus()
}

/** A window over the screen; a sheet from below on phones. Escape and a click outside close it. */
export function Dialog({
  open,
  onOpenChange,
  trigger,
  title,
  description,
  footer,
  size = 'md',
  children,
}: {
  open?: boolean
  onOpenChange?: (open: boolean) => void
  trigger?: ReactNode
  title: ReactNode
  description?: ReactNode
  footer?: ReactNode
  size?: keyof typeof sizes
  children?: ReactNode
}) {
  const t = useTranslations('ui')
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="appear fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={focusFirstField}
          className={cn(
            'appear fixed inset-x-0 bottom-0 z-50 flex outline-none max-h-[92dvh] flex-col border-rule border-t bg-sheet',
            'md:inset-x-auto md:top-[12dvh] md:bottom-auto md:left-1/2 md:max-h-[80dvh] md:max-w-[calc(100vw-48px)] md:-translate-x-1/2 md:rounded-sm md:border',
            sizes[size],
          )}
        >
          <div className="flex items-start gap-2 border-rule border-b py-1.5 pr-1.5 pl-4">
            <Radix.Title className="flex-1 py-2 font-semibold text-sm">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={t('close')}>
                <X aria-hidden className="size-4" />
              </IconButton>
            </Radix.Close>
          </div>
          <div className="flex flex-col gap-3 overflow-y-auto px-4 py-3">
            {description ? <Radix.Description className="text-quiet">{description}</Radix.Description> : null}
            {children}
          </div>
          {footer ? (
            <div className="flex flex-wrap items-center justify-end gap-2 border-rule border-t px-4 py-3 pb-[max(12px,env(safe-area-inset-bottom))]">
              {footer}
            </div>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Wraps a button that closes the dialog around it. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Radix.Close asChild>{children}</Radix.Close>
}
