import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { notifications, persons } from '#db/schema/index.ts'
import type { Actor } from '#lib/person/roles.ts'

/**
 * Tells people of an event, in its transaction: each once, nobody of their own deed, and only those with a working account.
 * @param personIds may hold nobody (null) and doubles
 */
export async function notifyPeople(
  tx: Tx,
  actor: Actor,
  eventId: number,
  personIds: readonly (string | null)[],
): Promise<void> {
  const wanted = new Set(personIds.filter((id) => id !== null && id !== actor.id) as string[])
  if (wanted.size === 0) return
  const people = await tx
    .select({ personId: persons.id })
    .from(persons)
    .where(and(inArray(persons.id, [...wanted]), eq(persons.status, 'active')))
  if (people.length > 0)
    await tx.insert(notifications).values(people.map(({ personId }) => ({ personId, eventId })))
}
