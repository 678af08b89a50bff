import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { invitations, sessions, signInAttempts } from '#db/schema/index.ts'

/** Days for which sessions and links that are over stay on record. */
const keptDays = 90

/** Removes counters nobody needs any more, and sessions and links that have long been over. For the clean-up job. */
export async function cleanUpSignIn(db: Db): Promise<void> {
  await db.delete(signInAttempts).where(sql`${signInAttempts.lastAt} < now() - interval '2 days'`)
  await db
    .delete(sessions)
    .where(
      sql`least(${sessions.expiresAt}, ${sessions.revokedAt}) < now() - make_interval(days => ${keptDays})`,
    )
  await db
    .delete(invitations)
    .where(sql`${invitations.expiresAt} < now() - make_interval(days => ${keptDays})`)
}
