import { and, asc, count, desc, eq, gt, gte, lt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { publications, stories } from '#db/schema/index.ts'
import { isLive } from '#lib/publication/public.ts'
import { daysOf } from '#lib/site/calendar.ts'

/** Months in which something was published that can still be read, `2026-11`, newest first. */
export async function listArchiveMonths(db: Db): Promise<string[]> {
  // One step down the index of days per month: grouping would read every publication there ever was.
  const newest = sql`select max(${publications.day}) from ${publications} inner join ${stories} on ${stories.id} = ${publications.storyId} where ${isLive()}`
  const { rows } = (await db.execute(sql`
    with recursive months(day) as (
      (${newest})
      union all
      select (${newest} and ${publications.day} < date_trunc('month', months.day)::date) from months where months.day is not null
    )
    select to_char(day, 'YYYY-MM') as month from months where day is not null
  `)) as unknown as { rows: { month: string }[] }
  return rows.map(({ month }) => month)
}

/** How many stories each day of a month has: day → count, days without any left out. */
export async function countDays(db: Db, month: string): Promise<Map<string, number>> {
  const days = daysOf(month)
  const rows = await db
    .select({ day: publications.day, stories: count() })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(
      and(
        isLive(),
        gte(publications.day, days[0] ?? ''),
        lt(publications.day, sql`${days.at(-1)}::date + 1`),
      ),
    )
    .groupBy(publications.day)
    .orderBy(asc(publications.day))
  return new Map(rows.flatMap(({ day, stories: number }) => (day ? [[day, number] as const] : [])))
}

/** The days with stories on either side of one. */
export async function findNeighbours(
  db: Db,
  day: string,
): Promise<{ before: string | null; after: string | null }> {
  const one = (where: ReturnType<typeof lt>, order: ReturnType<typeof asc>) =>
    db
      .select({ day: publications.day })
      .from(publications)
      .innerJoin(stories, eq(stories.id, publications.storyId))
      .where(and(isLive(), where))
      .orderBy(order)
      .limit(1)
  const [[before], [after]] = await Promise.all([
    one(lt(publications.day, day), desc(publications.day)),
    one(gt(publications.day, day), asc(publications.day)),
  ])
  return { before: before?.day ?? null, after: after?.day ?? null }
}
