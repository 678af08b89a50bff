import type { ComponentProps, ReactNode } from 'react'
import { cn } from '#lib/cn.ts'

/** A box with its words; the whole line is the target. */
export function Checkbox({
  label,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode }) {
  return (
    <label className={cn('flex touch-row items-center gap-2', className)}>
      <input type="checkbox" className="size-4 shrink-0 accent-ink" {...rest} />
      <span>{label}</span>
    </label>
  )
}
