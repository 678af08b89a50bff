import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { persons, roleGrants } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'

/** Any number that is the same in every process and that nothing else locks. */
const peopleLock = 7_129_554

/**
 * Lets one change of accounts happen at a time. Without it two admins could each take the other's role at once, and none
 * would be left (write skew).
 */
export async function lockPeople(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${peopleLock})`)
}

/**
 * A person's row, held until the end of the transaction.
 * @param version the one the screen showed
 * @throws AppError not_found, conflict when the row is another by now
 */
export async function lockPerson(
  tx: Tx,
  personId: string,
  version?: number,
): Promise<typeof persons.$inferSelect> {
  const [person] = await tx.select().from(persons).where(eq(persons.id, personId)).for('update')
  if (!person) throw new AppError('not_found')
  if (version !== undefined && person.version !== version) throw new AppError('conflict')
  return person
}

/**
 * Call after `lockPeople`.
 * @throws AppError last_admin when nobody else could let people in
 */
export async function requireOtherAdmin(tx: Tx, personId: string): Promise<void> {
  const [other] = await tx
    .select({ id: persons.id })
    .from(persons)
    .innerJoin(roleGrants, eq(roleGrants.personId, persons.id))
    .where(and(eq(persons.status, 'active'), eq(roleGrants.role, 'admin'), ne(persons.id, personId)))
    .limit(1)
  if (!other) throw new AppError('last_admin')
}
