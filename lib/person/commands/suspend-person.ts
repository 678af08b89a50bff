import { eq, sql } from 'drizzle-orm'
import { persons } from '#db/schema/index.ts'
import { revokeSessions } from '#lib/auth/commands/revoke-sessions.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { SuspendPersonInput } from '../input.ts'
import { endLinks } from './issue-link.ts'
import { lockPeople, lockPerson, requireOtherAdmin } from './lock-person.ts'
import { requireManager } from './require-manager.ts'

/**
 * Shuts an account: no sign-in, every session over, links dead. Names in bylines stay.
 * @throws AppError forbidden, own_account, reason_required, not_found, conflict, wrong_stage (not active or invited), last_admin
 */
export async function suspendPerson(
  { actor, db }: CommandContext,
  { personId, version, reason }: SuspendPersonInput,
): Promise<void> {
  const by = requireManager(actor)
  if (personId === by) throw new AppError('own_account')
  const why = reason.trim()
  if (!why) throw new AppError('reason_required', { fields: { reason: 'reason_required' } })
  await db.transaction(async (tx) => {
    await lockPeople(tx)
    const person = await lockPerson(tx, personId, version)
    if (person.status !== 'active' && person.status !== 'invited') throw new AppError('wrong_stage')
    await requireOtherAdmin(tx, personId)
    await tx
      .update(persons)
      .set({ status: 'suspended', version: person.version + 1, updatedAt: sql`now()` })
      .where(eq(persons.id, personId))
    await endLinks(tx, personId)
    await revokeSessions(tx, actor, { personId, reason: 'suspended' })
    await recordEvent(tx, actor, { type: 'person.suspended', subjectId: personId, data: { reason: why } })
  })
}
