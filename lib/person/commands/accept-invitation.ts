import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { invitations, persons } from '#db/schema/index.ts'
import { revokeSessions } from '#lib/auth/commands/revoke-sessions.ts'
import { hashPassword } from '#lib/auth/password.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { AcceptInvitationInput } from '../input.ts'
import { hashInvitationToken } from '../invitation-token.ts'
import { passwordProblem } from '../password-rules.ts'
import type { Actor } from '../roles.ts'
import { lockPerson } from './lock-person.ts'

/**
 * The person behind a one-time link names themselves and sets a password: a new account opens, or a forgotten password is
 * replaced and all sessions end. Of two who use a link at once one gets in.
 * @returns the e-mail address to sign in with
 * @throws AppError not_found (no such link), link_used (used or too old), invalid (password)
 */
export async function acceptInvitation(
  db: Db,
  { token, name, password }: AcceptInvitationInput,
): Promise<{ personId: string; email: string }> {
  const tokenHash = hashInvitationToken(token)
  const personId = await findUsable(db, tokenHash)
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    // The person first, then the link: the order in which every other command takes them.
    const person = await lockPerson(tx, personId)
    const [link] = await tx
      .update(invitations)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(invitations.tokenHash, tokenHash),
          isNull(invitations.usedAt),
          gt(invitations.expiresAt, sql`now()`),
        ),
      )
      .returning({ id: invitations.id })
    if (!link || !person.email || (person.status !== 'invited' && person.status !== 'active'))
      throw new AppError('link_used')
    const problem = passwordProblem(password, [name, person.email])
    if (problem) throw new AppError('invalid', { fields: { password: problem } })
    const actor: Actor = { id: person.id, name, grants: [] }
    const joins = person.status === 'invited'
    await tx
      .update(persons)
      .set({ name, passwordHash, status: 'active', version: person.version + 1, updatedAt: sql`now()` })
      .where(eq(persons.id, person.id))
    if (!joins) await revokeSessions(tx, actor, { personId: person.id, reason: 'password' })
    await recordEvent(tx, actor, {
      type: joins ? 'person.joined' : 'person.password-changed',
      subjectId: person.id,
      data: joins ? { name } : { by: 'link' },
    })
    return { personId: person.id, email: person.email }
  })
}

/** Cheap look before the slow hash: strangers with made-up tokens cost nothing. */
async function findUsable(db: Db, tokenHash: string): Promise<string> {
  const [link] = await db
    .select({
      personId: invitations.personId,
      open: sql<boolean>`${invitations.usedAt} is null and ${invitations.expiresAt} > now()`,
    })
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash))
  if (!link) throw new AppError('not_found')
  if (!link.open) throw new AppError('link_used')
  return link.personId
}
