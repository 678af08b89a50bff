'use client'

import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '#lib/cn.ts'

/** A small panel that opens from a button and holds what is no mere list of verbs. */
export function Popover({
  trigger,
  label,
  align = 'end',
  open,
  onOpenChange,
  className,
  children,
}: {
  trigger: ReactNode
  /** Name of the panel for screen readers. */
  label: string
  align?: 'start' | 'center' | 'end'
  open?: boolean
  onOpenChange?: (open: boolean) => void
  className?: string
  children: ReactNode
}) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={cn(
            'appear z-50 max-h-(--radix-popover-content-available-height) w-88 max-w-[calc(100vw-16px)] overflow-y-auto rounded-sm border border-rule bg-sheet p-3',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
