import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import type { Actor } from '#lib/person/roles.ts'
import { recordEvent } from '#lib/record-event.ts'

/** Why a session ended: by its person, or by what happened to the account. */
export type RevocationReason = 'signed-out' | 'everywhere' | 'password' | 'suspended'

/**
 * Ends sessions of a person: one, all, or all but one. Each gets an event `session.ended` whose subject is the session and
 * whose data names the person, so that open sockets can be closed.
 * @returns how many ended
 */
export async function revokeSessions(
  tx: Tx,
  actor: Actor,
  which: { personId: string; sessionId?: string; keep?: string; reason: RevocationReason },
): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()`, revokedReason: which.reason })
    .where(
      and(
        eq(sessions.personId, which.personId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
        which.sessionId === undefined ? undefined : eq(sessions.id, which.sessionId),
        which.keep === undefined ? undefined : ne(sessions.id, which.keep),
      ),
    )
    .returning({ id: sessions.id })
  for (const { id } of ended)
    await recordEvent(tx, actor, {
      type: 'session.ended',
      subjectId: id,
      data: { personId: which.personId, reason: which.reason },
    })
  return ended.length
}
