import { and, count, desc, eq, isNull, or } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, notifications, persons, stories } from '#db/schema/index.ts'
import type { Actor } from '#lib/person/roles.ts'
import { visibleTo } from '#lib/story/queries.ts'
import type { PersonRef } from '#lib/story/views.ts'

/** Something its reader must know: an event, and the story it is about. */
export type NotificationItem = {
  id: string
  type: string
  by: PersonRef | null
  at: string
  read: boolean
  story: { id: string; headline: string } | null
  data: Record<string, unknown>
}

/** What is about a story that the person may no longer see is told no more. */
function stillMine(actor: Actor & { id: string }) {
  const visible = visibleTo(actor)
  return and(eq(notifications.personId, actor.id), visible && or(isNull(events.storyId), visible))
}

/** The actor's notifications, newest first, at most 50. */
export async function listNotifications(db: Db, actor: Actor): Promise<NotificationItem[]> {
  const { id } = actor
  if (!id) return []
  const rows = await db
    .select({
      id: notifications.id,
      type: events.type,
      by: { id: persons.id, name: persons.name },
      at: notifications.createdAt,
      readAt: notifications.readAt,
      story: { id: stories.id, headline: stories.headline },
      data: events.data,
    })
    .from(notifications)
    .innerJoin(events, eq(events.id, notifications.eventId))
    .leftJoin(persons, eq(persons.id, events.actorId))
    .leftJoin(stories, eq(stories.id, events.storyId))
    .where(stillMine({ ...actor, id }))
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(50)
  return rows.map(({ at, readAt, ...item }) => ({ ...item, at: at.toISOString(), read: readAt !== null }))
}

/** How many the actor has not read. */
export async function countUnread(db: Db, actor: Actor): Promise<number> {
  const { id } = actor
  if (!id) return 0
  const [row] = await db
    .select({ unread: count() })
    .from(notifications)
    .innerJoin(events, eq(events.id, notifications.eventId))
    .leftJoin(stories, eq(stories.id, events.storyId))
    .where(and(stillMine({ ...actor, id }), isNull(notifications.readAt)))
  return row?.unread ?? 0
}
