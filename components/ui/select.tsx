import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '#lib/cn.ts'
import { controlLooks } from './input.tsx'

/** The browser's own list: works without script, on phones and with every screen reader. Options are children. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={cn('relative inline-block w-full', className)}>
      <select className={cn(controlLooks, 'h-9 appearance-none truncate pr-7 touch:h-11')} {...rest}>
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-quiet"
      />
    </span>
  )
}
