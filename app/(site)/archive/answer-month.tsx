import { ArchiveMonth } from '#components/site/archive-page.tsx'
import { countDays, listArchiveMonths } from '#lib/archive/public.ts'
import { tag } from '#lib/events.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { daysOf, isMonth } from '#lib/site/calendar.ts'
import { dayOf, writtenMonth } from '#lib/site/times.ts'
import { answerPage, htmlSheet } from '../answer-page.tsx'

/**
 * The page of a month of the archive, `2026-11`; for null the entrance, which shows the newest. A month in which nothing
 * appeared that can still be read has none.
 */
export function answerMonth(request: Request, asked: string | null): Promise<Response> {
  return answerPage(request, async ({ db, frame, address }) => {
    if (!address || (asked !== null && !isMonth(asked))) return null
    const months = await listArchiveMonths(db)
    if (asked !== null && !months.includes(asked)) return null
    const month = asked ?? months[0] ?? dayOf(frame.now, frame.timeZone).slice(0, 7)
    const counts = await countDays(db, month)
    const { words, language } = frame
    return htmlSheet({
      frame,
      head: {
        title: asked
          ? `${words('site.archive.title')} ${writtenMonth(month, language)}`
          : words('site.archive.title'),
        address,
      },
      body: (
        <ArchiveMonth month={month} months={months} counts={counts} root={asked === null} frame={frame} />
      ),
      current: addressOf.archive,
      // The entrance follows every publication, a month only its own days.
      tags: asked === null ? [tag.sitemap] : daysOf(month).map((day) => tag.day(day)),
      age: 'list',
    })
  })
}
