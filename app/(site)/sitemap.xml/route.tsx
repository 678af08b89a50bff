import { tag } from '#lib/events.ts'
import { pageHeaders } from '#lib/press/headers.ts'
import { listSitemapEntries } from '#lib/publication/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { newestInSitemap, sitemap } from '#lib/site/sitemap.ts'
import { answerPage } from '../answer-page.tsx'

export const dynamic = 'force-dynamic'

/** The fronts and the newest stories; robots.txt names the sitemaps of the months for all the others. */
export function GET(request: Request): Promise<Response> {
  return answerPage(request, async ({ db, frame: { origin, sections } }) => {
    const stories = await listSitemapEntries(db, { limit: newestInSitemap })
    const newest = stories[0]?.changedAt
    return {
      status: 200,
      body: sitemap([
        { address: origin + addressOf.home, changedAt: newest },
        ...sections.map(({ slug }) => ({ address: origin + addressOf.section(slug) })),
        { address: origin + addressOf.archive },
        { address: origin + addressOf.about },
        ...stories.map(({ path, changedAt }) => ({ address: origin + path, changedAt })),
      ]),
      headers: pageHeaders({ type: 'xml', age: 'feed' }),
      tags: [tag.site, tag.sitemap],
    }
  })
}
