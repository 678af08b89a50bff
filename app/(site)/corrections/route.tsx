import { CorrectionsPage } from '#components/site/corrections-page.tsx'
import { neighboursOf } from '#components/site/paging.ts'
import { listNotices } from '#lib/correction/public.ts'
import { tag } from '#lib/events.ts'
import { lastPage } from '#lib/site/addresses.ts'
import { answerPage, htmlSheet } from '../answer-page.tsx'
import { pageAsked } from '../paged-teasers.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerPage(request, async ({ db, frame, address }) => {
    if (!address) return null
    const { base, page, offset, limit } = pageAsked(address)
    if (page > lastPage) return null
    const notices = await listNotices(db, { limit: limit + 1, offset })
    if (page > 1 && notices.length === 0) return null
    const paging = { address: base, page, more: notices.length > limit && page < lastPage }
    return htmlSheet({
      frame,
      head: { title: frame.words('site.corrections.title'), address, ...neighboursOf(paging) },
      body: <CorrectionsPage notices={notices.slice(0, limit)} paging={paging} frame={frame} />,
      // Every correction and withdrawal changes the feed too.
      tags: [tag.feed],
      age: 'list',
    })
  })
}
