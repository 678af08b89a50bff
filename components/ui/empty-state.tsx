import type { ReactNode } from 'react'
import { cn } from '#lib/cn.ts'

/** One sentence, and the next step. */
export function EmptyState({
  children,
  action,
  className,
}: {
  children: ReactNode
  action?: ReactNode
  className?: string
}) {
  return (
    <div className={cn('flex flex-wrap items-center gap-x-4 gap-y-2 py-3 text-quiet', className)}>
      <p>{children}</p>
      {action}
    </div>
  )
}
