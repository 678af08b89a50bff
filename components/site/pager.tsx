import { addressOf } from '#lib/site/addresses.ts'
import type { Frame } from './frame.ts'

/** Where a list stands: its address without page, the number of this page, and whether another follows. */
export type Paging = { address: string; page: number; more: boolean }

/** Addresses of the neighbours of a page, for links in the head. */
export function neighboursOf({ address, page, more }: Paging): { previous?: string; next?: string } {
  return {
    ...(page > 1 ? { previous: addressOf.page(address, page - 1) } : {}),
    ...(more ? { next: addressOf.page(address, page + 1) } : {}),
  }
}

/** Real links to the pages of a list. Nothing where there is only one. */
export function Pager({ paging, frame: { words } }: { paging: Paging; frame: Frame }) {
  const { previous, next } = neighboursOf(paging)
  if (!previous && !next) return null
  return (
    <nav className="pager" aria-label={words('site.pager.label')}>
      <span>
        {previous && (
          <a href={previous} rel="prev">
            {words('site.pager.previous')}
          </a>
        )}
      </span>
      <span>{words('site.pager.page', { page: paging.page })}</span>
      <span>
        {next && (
          <a href={next} rel="next">
            {words('site.pager.next')}
          </a>
        )}
      </span>
    </nav>
  )
}
