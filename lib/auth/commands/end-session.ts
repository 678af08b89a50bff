import { and, eq } from 'drizzle-orm'
import { sessions } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import type { EndSessionInput } from '#lib/person/input.ts'
import { revokeSessions } from './revoke-sessions.ts'

/**
 * Ends one of the acting person's own sessions. One that is over already stays over.
 * @throws AppError not_signed_in, not_found (no such session, or somebody else's)
 */
export async function endSession(
  { actor, db }: CommandContext,
  { sessionId }: EndSessionInput,
): Promise<void> {
  const personId = actor.id
  if (!personId) throw new AppError('not_signed_in')
  await db.transaction(async (tx) => {
    const [own] = await tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.personId, personId)))
    if (!own) throw new AppError('not_found')
    await revokeSessions(tx, actor, { personId, sessionId, reason: 'signed-out' })
  })
}
