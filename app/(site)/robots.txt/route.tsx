import { listArchiveMonths } from '#lib/archive/public.ts'
import { tag } from '#lib/events.ts'
import { pageHeaders } from '#lib/press/headers.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { robotsText } from '#lib/site/sitemap.ts'
import { answerPage } from '../answer-page.tsx'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerPage(request, async ({ db, frame: { origin } }) => {
    const months = await listArchiveMonths(db)
    return {
      status: 200,
      body: robotsText([addressOf.sitemap, ...months.map(addressOf.sitemapOf)].map((path) => origin + path)),
      headers: pageHeaders({ type: 'text', age: 'feed' }),
      tags: [tag.site, tag.sitemap],
    }
  })
}
