import { and, asc, eq, lte, notInArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { publications, stories } from '#db/schema/index.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { systemActor } from '#lib/person/roles.ts'
import { putLive } from '#lib/publication/commands/put-live.ts'
import { recordEvent } from '#lib/record-event.ts'
import { lockAnyStory } from './lock-story.ts'
import { moveStory } from './move-story.ts'

/** Due by the database's clock, at the moment of asking. */
const isDue = lte(publications.scheduledFor, sql`clock_timestamp()`)

/** Ids of stories whose time has come, the longest overdue first; at most 50. */
export async function findDueStories(db: Db, except: readonly string[] = []): Promise<string[]> {
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .innerJoin(publications, eq(publications.storyId, stories.id))
    .where(and(eq(stories.publication, 'scheduled'), isDue, notInArray(stories.id, [...except])))
    .orderBy(asc(publications.scheduledFor), asc(stories.id))
    .limit(50)
  return rows.map(({ id }) => id)
}

/**
 * Publishes one story whose time has come. The row is the job: who locks it publishes, everybody else passes by, and who
 * comes later finds it published. So it happens once, however many processes look.
 * @returns how late it was in seconds, or null when somebody else is at it, or it is no longer due
 */
export async function publishDueStory(db: Db, storyId: string): Promise<{ lateBy: number } | null> {
  return db.transaction(async (tx) => {
    const [free] = await tx
      .select({ id: stories.id })
      .from(stories)
      .where(and(eq(stories.id, storyId), eq(stories.publication, 'scheduled')))
      .for('update', { skipLocked: true })
    if (!free) return null
    // Read after the lock: the plan may have changed while we looked.
    const [due] = await tx
      .select({
        revisionId: publications.scheduledRevisionId,
        lateBy: sql<number>`extract(epoch from clock_timestamp() - ${publications.scheduledFor})::int`,
      })
      .from(publications)
      .where(and(eq(publications.storyId, storyId), isDue))
    const story = due?.revisionId ? await lockAnyStory(tx, storyId) : undefined
    if (!due?.revisionId || !story) return null
    const { row, state, publication } = story
    const { tags, ...live } = await putLive(tx, storyId, due.revisionId, publication)
    await moveStory(tx, story, { publication: 'live' })
    const eventId = await recordEvent(tx, systemActor, {
      type: 'story.published',
      storyId,
      data: {
        from: row.publication,
        revisionId: due.revisionId,
        scheduledFor: publication?.scheduledFor?.toISOString() ?? null,
        scheduledBy: publication?.scheduledBy ?? null,
        lateBy: due.lateBy,
        ...live,
      },
      tags,
    })
    await notifyPeople(tx, systemActor, eventId, [
      state.authorId,
      ...state.bylinePersonIds,
      publication?.scheduledBy ?? null,
    ])
    return { lateBy: due.lateBy }
  })
}
