import type { Db, Tx } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import type { EventType } from './events.ts'
import type { Actor } from './person/roles.ts'

export type NewEvent = {
  type: EventType
  storyId?: string | null
  subjectId?: string | null
  data?: Record<string, unknown>
  tags?: readonly string[]
}

/**
 * Writes one event. Pass the transaction of the change it tells of.
 * @returns the event's id
 */
export async function recordEvent(tx: Tx | Db, actor: Actor, event: NewEvent): Promise<number> {
  const [row] = await tx
    .insert(events)
    .values({
      type: event.type,
      actorId: actor.id,
      storyId: event.storyId ?? null,
      subjectId: event.subjectId ?? null,
      data: event.data ?? {},
      tags: [...(event.tags ?? [])],
    })
    .returning({ id: events.id })
  if (!row) throw new Error('event not written')
  return row.id
}
