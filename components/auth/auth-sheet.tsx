import type { ReactNode } from 'react'
import { cn } from '#lib/cn.ts'

/** The sheet of a sign-in page: a heading, what it is about, and the form. */
export function AuthSheet({
  title,
  about,
  wide = false,
  children,
}: {
  title: ReactNode
  about?: ReactNode
  /** Room for two columns. */
  wide?: boolean
  children?: ReactNode
}) {
  return (
    <div
      className={cn(
        'w-full border border-rule bg-sheet px-5 py-6 md:px-8 md:py-8',
        wide ? 'max-w-3xl' : 'max-w-105',
      )}
    >
      <h1 className="font-semibold text-base">{title}</h1>
      {about ? <p className="mt-2 text-quiet">{about}</p> : null}
      {children}
    </div>
  )
}
