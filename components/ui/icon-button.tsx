import type { ComponentProps, ReactNode } from 'react'
import { cn } from '#lib/cn.ts'
import { Tooltip } from './tooltip.tsx'

/** A button that is only an icon: its name is spoken and shown as a tooltip. */
export function IconButton({
  label,
  children,
  className,
  tooltipSide = 'bottom',
  ...rest
}: Omit<ComponentProps<'button'>, 'aria-label'> & {
  label: string
  children: ReactNode
  tooltipSide?: 'top' | 'right' | 'bottom' | 'left'
}) {
  return (
    <Tooltip label={label} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        className={cn(
          'relative inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-ink transition-colors duration-(--motion) touch:size-11',
          'hover:bg-wash aria-pressed:bg-wash data-[state=open]:bg-wash disabled:cursor-not-allowed disabled:text-faint',
          className,
        )}
        {...rest}
      >
        {children}
      </button>
    </Tooltip>
  )
}
