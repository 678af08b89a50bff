import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, persons } from '#db/schema/index.ts'
import type { EventItem } from '#lib/story/views.ts'

/** How far back a story's record is shown. */
const most = 200

/** What happened to a story: the last 200 events, oldest first. The caller has checked that the story may be seen. */
export async function findEventItems(db: Db, storyId: string): Promise<EventItem[]> {
  const rows = await db
    .select({
      id: events.id,
      type: events.type,
      by: { id: persons.id, name: persons.name },
      at: events.createdAt,
      data: events.data,
    })
    .from(events)
    .leftJoin(persons, eq(persons.id, events.actorId))
    .where(eq(events.storyId, storyId))
    .orderBy(desc(events.id))
    .limit(most)
  return rows.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })).reverse()
}
