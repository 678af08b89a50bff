import { and, eq, sql } from 'drizzle-orm'
import { persons } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import type { ChangePasswordInput } from '#lib/person/input.ts'
import { passwordProblem } from '#lib/person/password-rules.ts'
import { recordEvent } from '#lib/record-event.ts'
import { forgiveAttempt, passwordKey, takeAttempt } from '../attempt-limit.ts'
import { hashPassword, verifyPassword } from '../password.ts'
import { revokeSessions } from './revoke-sessions.ts'

/**
 * The acting person changes their password, naming the old one. All their other sessions end.
 * @param input `keep` is the session in which it happens
 * @throws AppError not_signed_in, wrong_credentials (field `current`), rate_limited, invalid (field `password`), conflict
 */
export async function changePassword(
  { actor, db }: CommandContext,
  { current, password, keep }: ChangePasswordInput & { keep?: string },
): Promise<{ ended: number }> {
  const personId = actor.id
  if (!personId) throw new AppError('not_signed_in')
  const [person] = await db.select().from(persons).where(eq(persons.id, personId))
  const problem = passwordProblem(password, [person?.name ?? '', person?.email ?? ''])
  if (problem) throw new AppError('invalid', { fields: { password: problem } })
  const taken = await takeAttempt(db, [passwordKey(personId)])
  const old = person?.passwordHash ?? null
  if (!(await verifyPassword(old, current)) || !old)
    throw new AppError('wrong_credentials', { fields: { current: 'password_wrong' } })
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    const [changed] = await tx
      .update(persons)
      .set({ passwordHash, updatedAt: sql`now()` })
      .where(and(eq(persons.id, personId), eq(persons.passwordHash, old), eq(persons.status, 'active')))
      .returning({ id: persons.id })
    if (!changed) throw new AppError('conflict')
    await forgiveAttempt(tx, taken)
    const ended = await revokeSessions(tx, actor, { personId, keep, reason: 'password' })
    await recordEvent(tx, actor, { type: 'person.password-changed', subjectId: personId })
    return { ended }
  })
}
