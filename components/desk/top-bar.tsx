import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { DeskTools } from './desk-tools.tsx'

/**
 * The top of every screen: where I am (the only title), what the screen offers, and the tools of the desk.
 * `compact` makes room where the screen has much to say.
 */
export function TopBar({
  title,
  back,
  compact = false,
  below,
  children,
}: {
  title: ReactNode
  /** A small line below the title, on phones only: there is no room for it beside. */
  below?: ReactNode
  back?: { href: string; label: string }
  compact?: boolean
  children?: ReactNode
}) {
  return (
    <header className="sticky top-0 z-20 flex min-h-12 items-center gap-x-3 border-rule border-b bg-paper px-3 md:px-5">
      <div className="flex min-w-0 flex-1 items-center gap-x-2">
        {back ? (
          <Link
            href={back.href}
            className="-ml-1 inline-flex touch-row max-w-72 shrink-0 items-center gap-0.5 rounded-sm pr-1.5 text-quiet no-underline hover:bg-wash hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4 shrink-0" />
            <span className="truncate max-md:sr-only">{back.label}</span>
          </Link>
        ) : null}
        <div className="min-w-0">
          <h1 className="truncate font-semibold text-sm">{title}</h1>
          {below ? <div className="truncate leading-4 md:hidden">{below}</div> : null}
        </div>
      </div>
      {children}
      <DeskTools compact={compact} />
    </header>
  )
}
