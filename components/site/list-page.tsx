import type { ReactNode } from 'react'
import type { Teaser } from '#lib/publication/public.ts'
import { tieInterpuncts } from '#lib/site/typography.ts'
import type { Frame } from './frame.ts'
import { Pager } from './pager.tsx'
import type { Paging } from './paging.ts'
import { TeaserRow } from './teaser.tsx'

/** A page that is a list under a name: author, column. `children` introduces it. */
export function ListPage({
  label,
  name,
  teasers,
  paging,
  frame,
  children,
}: {
  /** Small word above the name: what it is. */
  label?: ReactNode
  name: string
  teasers: readonly Teaser[]
  paging: Paging
  frame: Frame
  children?: ReactNode
}) {
  return (
    <div className="list-page">
      <header>
        {label && <p className="label">{label}</p>}
        <h1 className="page-name">{tieInterpuncts(name)}</h1>
        {children}
      </header>
      {teasers.length === 0 && <p className="empty">{frame.words('site.empty')}</p>}
      <div className="rows">
        {teasers.map((teaser) => (
          <TeaserRow key={teaser.id} teaser={teaser} frame={frame} />
        ))}
      </div>
      <Pager paging={paging} frame={frame} />
    </div>
  )
}
