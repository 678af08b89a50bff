import type { ReactNode } from 'react'
import { cn } from '#lib/cn.ts'

const tones = {
  quiet: 'text-quiet',
  ink: 'text-ink',
  live: 'text-live',
  late: 'text-late',
  vermilion: 'text-vermilion',
} as const

/** A state as a word, with a dot of its colour where `dot` is set. No pill: it stands in a line of text. */
export function Badge({
  tone = 'quiet',
  dot = false,
  className,
  children,
}: {
  tone?: keyof typeof tones
  dot?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <span className={cn('inline-flex items-center gap-1.5 whitespace-nowrap', tones[tone], className)}>
      {dot ? <span aria-hidden className="size-1.5 rounded-full bg-current" /> : null}
      {children}
    </span>
  )
}
