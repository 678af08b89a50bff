import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '#lib/cn.ts'

const variants = {
  /** The one verb the screen waits for. At most one on a screen. */
  primary: 'border-vermilion bg-vermilion text-on-vermilion font-medium hover:bg-vermilion/90',
  plain: 'border-faint bg-sheet text-ink hover:bg-wash',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-wash',
} as const

const sizes = {
  md: 'min-h-9 px-3 touch:min-h-11',
  sm: 'min-h-7 px-2 touch:min-h-11',
} as const

export type ButtonProps = ComponentProps<'button'> & {
  variant?: keyof typeof variants
  size?: keyof typeof sizes
  /** The work has begun: stays focusable, does nothing when pressed again. */
  pending?: boolean
  /** Gives the looks to the one child, a link for example. */
  asChild?: boolean
}

/** A button. Use `primary` once a screen; a closed verb stays visible with `aria-disabled` and a reason beside it. */
export function Button({
  variant = 'plain',
  size = 'md',
  pending = false,
  asChild = false,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const closed = pending || rest['aria-disabled'] === true || rest['aria-disabled'] === 'true'
  const looks = cn(
    'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-sm border text-sm leading-5 no-underline',
    'transition-colors duration-(--motion)',
    'disabled:cursor-not-allowed disabled:border-rule disabled:bg-transparent disabled:text-quiet',
    'aria-disabled:cursor-not-allowed aria-disabled:border-rule aria-disabled:bg-transparent aria-disabled:text-quiet',
    sizes[size],
    variants[variant],
    className,
  )
  if (asChild) return <Slot.Root className={looks} {...rest} />
  return (
    <button
      // A pending submit button must not send the form twice.
      type={closed && type === 'submit' ? 'button' : type}
      className={looks}
      {...rest}
      aria-busy={pending || undefined}
      aria-disabled={closed || undefined}
      onClick={closed ? (event) => event.preventDefault() : onClick}
    />
  )
}
