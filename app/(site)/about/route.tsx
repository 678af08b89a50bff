import { AboutPage } from '#components/site/about-page.tsx'
import { addressOf } from '#lib/site/addresses.ts'
import { answerPage, htmlSheet } from '../answer-page.tsx'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerPage(request, ({ frame }) =>
    htmlSheet({
      frame,
      head: { title: frame.words('site.about.title'), address: addressOf.about },
      body: <AboutPage frame={frame} />,
      tags: [],
      age: 'list',
    }),
  )
}
