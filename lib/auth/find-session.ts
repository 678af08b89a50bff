import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { persons, roleGrants, sessions } from '#db/schema/index.ts'
import { idleDays, seenMinutes } from './session-life.ts'
import type { SignedIn } from './signed-in.ts'

/** True of a session row that is not over, by the database's clock. */
export const isAlive = and(
  isNull(sessions.revokedAt),
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.lastSeenAt, sql`now() - make_interval(days => ${idleDays})`),
)

/**
 * Who a session belongs to, with the roles they hold now; null when the session is over or the person may no longer sign
 * in. The only place that decides whether a session counts.
 */
export async function findLiveSession(db: Db, sessionId: string, personId: string): Promise<SignedIn | null> {
  const rows = await db
    .select({
      name: persons.name,
      email: persons.email,
      locale: persons.locale,
      role: roleGrants.role,
      sectionId: roleGrants.sectionId,
      unseen: sql<boolean>`${sessions.lastSeenAt} < now() - make_interval(mins => ${seenMinutes})`,
    })
    .from(sessions)
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .leftJoin(roleGrants, eq(roleGrants.personId, persons.id))
    .where(
      and(eq(sessions.id, sessionId), eq(sessions.personId, personId), eq(persons.status, 'active'), isAlive),
    )
  const [person] = rows
  if (!person) return null
  if (person.unseen)
    await db.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, sessionId))
  const grants = rows.flatMap(({ role, sectionId }) => (role ? [{ role, sectionId }] : []))
  return {
    actor: { id: personId, name: person.name, grants },
    sessionId,
    locale: person.locale,
    email: person.email ?? '',
  }
}
