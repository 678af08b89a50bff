import { type AnyColumn, gte, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { env } from '#lib/env.ts'
import type { Db } from '../client.ts'
import {
  corrections,
  events,
  publicationPersons,
  publications,
  reviews,
  revisions,
  stories,
} from '../schema/index.ts'

const times: readonly { table: PgTable; column: AnyColumn; set: string }[] = [
  { table: revisions, column: revisions.createdAt, set: 'createdAt' },
  { table: reviews, column: reviews.decidedAt, set: 'decidedAt' },
  { table: corrections, column: corrections.createdAt, set: 'createdAt' },
  { table: stories, column: stories.createdAt, set: 'createdAt' },
  { table: stories, column: stories.updatedAt, set: 'updatedAt' },
  { table: stories, column: stories.stageSince, set: 'stageSince' },
  { table: publications, column: publications.updatedAt, set: 'updatedAt' },
  { table: publications, column: publications.withdrawnAt, set: 'withdrawnAt' },
  { table: publicationPersons, column: publicationPersons.publishedAt, set: 'publishedAt' },
]

/**
 * Runs something as if it happened at another time: every time the database's clock wrote meanwhile becomes that moment,
 * and an address given meanwhile gets its day. Nothing else may write while it runs.
 */
export async function backdate<T>(db: Db, at: Date, run: () => Promise<T>): Promise<T> {
  const [clock] = await db.select({ now: sql<string>`clock_timestamp()::text` }).from(sql`(select 1) as one`)
  const since = sql`${clock?.now}::timestamptz`
  const result = await run()
  const then = sql`${at.toISOString()}::timestamptz`
  await db.transaction(async (tx) => {
    // Addresses first: they are found by the time of publication.
    await tx.execute(movedAddresses(since, then))
    for (const { table, column, set } of times)
      await tx
        .update(table)
        .set({ [set]: then })
        .where(gte(column, since))
    await tx.update(events).set({ createdAt: then }).where(gte(events.createdAt, since))
  })
  return result
}

function movedAddresses(since: SQL, then: SQL): SQL {
  const day = sql`(${then} at time zone ${env().GALLEY_TIME_ZONE})::date`
  const path = sql`'/news/' || to_char(${day}, 'YYYY/MM/DD') || '/' || ${publications.storyId}`
  return sql`
    with moved as (
      update ${publications} set published_at = ${then}, day = ${day}, path = ${path}
      where ${publications.publishedAt} >= ${since}
      returning ${publications.storyId} as story_id, ${publications.path} as path)
    update ${events} set data = jsonb_set(${events.data}, '{path}', to_jsonb(moved.path))
    from moved where ${events.storyId} = moved.story_id and ${events.data} ? 'path'`
}
