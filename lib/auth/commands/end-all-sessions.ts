import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { revokeSessions } from './revoke-sessions.ts'

/**
 * Sign-out everywhere: ends all sessions of the acting person, but for `keep`.
 * @returns how many ended
 * @throws AppError not_signed_in
 */
export async function endAllSessions(
  { actor, db }: CommandContext,
  { keep }: { keep?: string } = {},
): Promise<{ ended: number }> {
  const personId = actor.id
  if (!personId) throw new AppError('not_signed_in')
  return db.transaction(async (tx) => ({
    ended: await revokeSessions(tx, actor, { personId, keep, reason: 'everywhere' }),
  }))
}
