import { paperName, sectionName } from '#components/site/frame.ts'
import { neighboursOf } from '#components/site/paging.ts'
import { SectionPage } from '#components/site/section-page.tsx'
import { tag } from '#lib/events.ts'
import { findPublicSection } from '#lib/section/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { answerPage, htmlSheet } from '../../answer-page.tsx'
import { pagedTeasers } from '../../paged-teasers.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPage(request, async ({ db, frame, address }) => {
    const section = await findPublicSection(db, (await params).slug)
    const found = section && address ? await pagedTeasers(db, { sectionId: section.id }, address) : null
    if (!section || !address || !found) return null
    const { teasers, paging } = found
    const name = sectionName(section, frame.language)
    const { words } = frame
    return htmlSheet({
      frame,
      head: {
        title: paging.page > 1 ? `${name} ${words('site.pager.page', { page: paging.page })}` : name,
        description: words('site.feed.description', { name: `${paperName(frame)} ${name}` }),
        address,
        feed: {
          title: words('site.feed.section', { name: paperName(frame), section: name }),
          address: addressOf.sectionFeed(section.slug),
        },
        ...neighboursOf(paging),
      },
      body: <SectionPage section={section} teasers={teasers} paging={paging} frame={frame} />,
      current: addressOf.section(section.slug),
      tags: [tag.section(section.id), ...teasers.map(({ id }) => tag.story(id))],
      age: 'list',
    })
  })
}
