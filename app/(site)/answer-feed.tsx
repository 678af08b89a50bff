import { paperName, sectionName } from '#components/site/frame.ts'
import { tag } from '#lib/events.ts'
import { pageHeaders } from '#lib/press/headers.ts'
import { listTeasers } from '#lib/publication/public.ts'
import { findPublicSection } from '#lib/section/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { rssFeed } from '#lib/site/feed.ts'
import { answerPage } from './answer-page.tsx'

const items = 40

/** The feed of the paper, or of one section. */
export function answerFeed(request: Request, slug: string | null): Promise<Response> {
  return answerPage(request, async ({ db, frame, address }) => {
    const section = slug === null ? null : await findPublicSection(db, slug)
    if (!address || (slug !== null && !section)) return null
    const { origin, words, language } = frame
    const name = section
      ? words('site.feed.section', { name: paperName(frame), section: sectionName(section, language) })
      : words('site.feed.all', { name: paperName(frame) })
    const teasers = await listTeasers(db, section ? { sectionId: section.id } : {}, { limit: items })
    const head = {
      title: name,
      description: words('site.feed.description', { name }),
      link: origin + (section ? addressOf.section(section.slug) : addressOf.home),
      self: origin + address,
      language: language === 'en' ? 'en' : 'zh-cn',
    }
    return {
      status: 200,
      body: rssFeed(head, teasers, origin),
      headers: pageHeaders({ type: 'rss', age: 'feed' }),
      tags: [
        tag.site,
        section ? tag.section(section.id) : tag.feed,
        ...teasers.map(({ id }) => tag.story(id)),
      ],
    }
  })
}
