import type { ComponentProps } from 'react'
import { cn } from '#lib/cn.ts'

/** Looks shared by everything one types or picks in. 16 px on phones: smaller text makes iOS zoom in. */
export const controlLooks = cn(
  'w-full rounded-sm border border-faint bg-sheet px-2 text-base text-ink placeholder:text-quiet md:text-sm',
  'focus-visible:-outline-offset-1 aria-invalid:border-vermilion disabled:cursor-not-allowed disabled:border-rule disabled:bg-transparent disabled:text-quiet',
  '[&[readonly]]:border-rule [&[readonly]]:bg-transparent',
)

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(controlLooks, 'h-9 touch:h-11', className)} {...rest} />
}
