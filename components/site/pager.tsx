import type { Frame } from './frame.ts'
import { neighboursOf, type Paging } from './paging.ts'

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
