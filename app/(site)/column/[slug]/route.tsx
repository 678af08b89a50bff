import { sectionName } from '#components/site/frame.ts'
import { ListPage } from '#components/site/list-page.tsx'
import { neighboursOf } from '#components/site/paging.ts'
import { findPublicColumn } from '#lib/column/public.ts'
import { tag } from '#lib/events.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { answerPage, htmlSheet } from '../../answer-page.tsx'
import { pagedTeasers } from '../../paged-teasers.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPage(request, async ({ db, frame, address }) => {
    const column = await findPublicColumn(db, (await params).slug)
    const found = column && address ? await pagedTeasers(db, { columnId: column.id }, address) : null
    if (!column || !address || !found) return null
    const { teasers, paging } = found
    const { section, name, description } = column
    return htmlSheet({
      frame,
      head: { title: name, description: description || undefined, address, ...neighboursOf(paging) },
      body: (
        <ListPage
          label={
            section ? (
              <a href={addressOf.section(section.slug)}>{sectionName(section, frame.language)}</a>
            ) : (
              frame.words('site.column')
            )
          }
          name={name}
          teasers={teasers}
          paging={paging}
          frame={frame}
        >
          {description && <p>{description}</p>}
        </ListPage>
      ),
      current: section ? addressOf.section(section.slug) : undefined,
      tags: [tag.column(column.id), ...teasers.map(({ id }) => tag.story(id))],
      age: 'list',
    })
  })
}
