import { tag } from '#lib/events.ts'
import { pageHeaders } from '#lib/press/headers.ts'
import { listSitemapEntries } from '#lib/publication/public.ts'
import { daysOf, isMonth } from '#lib/site/calendar.ts'
import { mostInSitemap, sitemap } from '#lib/site/sitemap.ts'
import { answerPage } from '../../answer-page.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ month: string }> }

/** `/sitemap/2026-11.xml`: every story of a month that can be read. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPage(request, async ({ db, frame: { origin }, address }) => {
    const month = /^(\d{4}-\d{2})\.xml$/.exec((await params).month)?.[1]
    if (!address || !month || !isMonth(month)) return null
    const days = daysOf(month)
    const from = days[0] ?? ''
    const before = new Date(Date.parse(`${days.at(-1)}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    const stories = await listSitemapEntries(db, { from, before, limit: mostInSitemap })
    if (stories.length === 0) return null
    return {
      status: 200,
      body: sitemap(stories.map(({ path, changedAt }) => ({ address: origin + path, changedAt }))),
      headers: pageHeaders({ type: 'xml', age: 'feed' }),
      tags: [tag.site, ...days.map((day) => tag.day(day))],
    }
  })
}
