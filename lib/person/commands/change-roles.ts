import { eq, sql } from 'drizzle-orm'
import { persons, roleGrants } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ChangeRolesInput } from '../input.ts'
import { lockPeople, lockPerson, requireOtherAdmin } from './lock-person.ts'
import { replaceGrants } from './replace-grants.ts'
import { requireManager } from './require-manager.ts'

/**
 * Gives a person exactly these roles. They hold from the person's next request on.
 * @throws AppError forbidden, not_found, conflict, last_admin, invalid, wrong_stage (a name without an account)
 */
export async function changeRoles(
  { actor, db }: CommandContext,
  { personId, version, grants }: ChangeRolesInput,
): Promise<void> {
  requireManager(actor)
  await db.transaction(async (tx) => {
    await lockPeople(tx)
    const person = await lockPerson(tx, personId, version)
    if (!person.email) throw new AppError('wrong_stage')
    const before = await tx
      .select({ role: roleGrants.role, sectionId: roleGrants.sectionId })
      .from(roleGrants)
      .where(eq(roleGrants.personId, personId))
    const isAdmin = (list: readonly { role: string }[]) => list.some(({ role }) => role === 'admin')
    if (person.status === 'active' && isAdmin(before) && !isAdmin(grants))
      await requireOtherAdmin(tx, personId)
    const after = await replaceGrants(tx, personId, grants)
    await tx
      .update(persons)
      .set({ version: person.version + 1, updatedAt: sql`now()` })
      .where(eq(persons.id, personId))
    await recordEvent(tx, actor, {
      type: 'person.changed',
      subjectId: personId,
      data: { before, after },
    })
  })
}
