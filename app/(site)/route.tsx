import { paperName } from '#components/site/frame.ts'
import { Home } from '#components/site/home.tsx'
import { tag } from '#lib/events.ts'
import { listTeasers } from '#lib/publication/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { arrangeFront, type FrontPage } from '#lib/site/front.ts'
import { nextMidnight } from '#lib/site/times.ts'
import { answerPage, htmlSheet } from './answer-page.tsx'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerPage(request, async ({ db, frame }) => {
    const [newest, photographs, ...ofSections] = await Promise.all([
      listTeasers(db, {}, { limit: 40 }),
      listTeasers(db, { withPicture: true, language: frame.language }, { limit: 16 }),
      ...frame.sections.map(({ id }) => listTeasers(db, { sectionId: id }, { limit: 20 })),
    ])
    const bySection = frame.sections.map((section, index) => ({ section, teasers: ofSections[index] ?? [] }))
    const front = arrangeFront(newest, bySection, photographs, frame.language)
    return htmlSheet({
      frame,
      head: {
        title: paperName(frame),
        description: frame.paper.motto || frame.words('site.feed.description', { name: paperName(frame) }),
        address: addressOf.home,
        openGraph: [{ property: 'og:type', content: 'website' }],
      },
      body: <Home front={front} frame={frame} />,
      current: addressOf.home,
      front: true,
      tags: [tag.home, ...storyTags(front)],
      age: 'list',
      // The masthead bears the day.
      until: nextMidnight(frame.now, frame.timeZone),
    })
  })
}

function storyTags({ lead, below, beside, latest, pictures, sections }: FrontPage): string[] {
  const shown = [
    lead,
    ...below,
    ...beside,
    ...latest,
    ...pictures,
    ...sections.flatMap(({ teasers }) => teasers),
  ]
  return shown.flatMap((teaser) => (teaser ? [tag.story(teaser.id)] : []))
}
