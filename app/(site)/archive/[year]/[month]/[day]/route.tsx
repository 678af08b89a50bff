import { ArchiveDay } from '#components/site/archive-page.tsx'
import { countDays, findNeighbours } from '#lib/archive/public.ts'
import { tag } from '#lib/events.ts'
import { listTeasers, type Teaser } from '#lib/publication/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { isDay } from '#lib/site/calendar.ts'
import { writtenDay } from '#lib/site/times.ts'
import { answerPage, htmlSheet } from '../../../../answer-page.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ year: string; month: string; day: string }> }

/** More than a day of any paper this is made for has. */
const most = 500

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPage(request, async ({ db, frame, address }) => {
    const { year, month, day: number } = await params
    const day = `${year}-${month}-${number}`
    if (!address || !isDay(day)) return null
    const teasers = await listTeasers(db, { day }, { limit: most })
    if (teasers.length === 0) return null
    const groups = [...frame.sections, null]
      .map((section) => ({
        section,
        teasers: teasers.filter((teaser) => idOf(teaser.section) === idOf(section)),
      }))
      .filter((group) => group.teasers.length > 0)
    return htmlSheet({
      frame,
      head: {
        title: frame.words('site.archive.day', { date: writtenDay(day, frame.language) }),
        address,
      },
      body: (
        <ArchiveDay
          day={day}
          groups={groups}
          counts={await countDays(db, day.slice(0, 7))}
          neighbours={await findNeighbours(db, day)}
          frame={frame}
        />
      ),
      current: addressOf.archive,
      tags: [tag.day(day), ...teasers.map(({ id }) => tag.story(id))],
      age: 'list',
    })
  })
}

function idOf(section: Teaser['section']): string | null {
  return section?.id ?? null
}
