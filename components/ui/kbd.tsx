import type { ReactNode } from 'react'
import { cn } from '#lib/cn.ts'

/** A key of the keyboard. */
export function Kbd({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <kbd
      className={cn(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-rule bg-wash px-1 font-desk text-quiet text-xs',
        className,
      )}
    >
      {children}
    </kbd>
  )
}
