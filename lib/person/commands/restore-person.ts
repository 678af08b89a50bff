import { eq, sql } from 'drizzle-orm'
import { persons } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { RestorePersonInput } from '../input.ts'
import { lockPerson } from './lock-person.ts'
import { requireManager } from './require-manager.ts'

/**
 * Opens a suspended account again, with the roles it had. Old sessions stay over; who never joined is invited again.
 * @throws AppError forbidden, not_found, conflict, wrong_stage (not suspended)
 */
export async function restorePerson(
  { actor, db }: CommandContext,
  { personId, version }: RestorePersonInput,
): Promise<void> {
  requireManager(actor)
  await db.transaction(async (tx) => {
    const person = await lockPerson(tx, personId, version)
    if (person.status !== 'suspended') throw new AppError('wrong_stage')
    await tx
      .update(persons)
      .set({
        status: person.passwordHash ? 'active' : 'invited',
        version: person.version + 1,
        updatedAt: sql`now()`,
      })
      .where(eq(persons.id, personId))
    await recordEvent(tx, actor, { type: 'person.restored', subjectId: personId })
  })
}
