import type { Db } from '#db/client.ts'
import { persons, roleGrants } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import { lockPeople } from '#lib/person/commands/lock-person.ts'
import { requireFreeEmail } from '#lib/person/commands/require-free-email.ts'
import type { CreateFirstAdminInput } from '#lib/person/input.ts'
import { hasActiveAdmin } from '#lib/person/queries.ts'
import { systemActor } from '#lib/person/roles.ts'
import { recordEvent } from '#lib/record-event.ts'
import { addressKey, forgiveAttempt, takeAttempt } from '../attempt-limit.ts'
import { firstRunCode, isSameCode } from '../first-run.ts'
import { hashPassword } from '../password.ts'

/**
 * Makes the first account of an empty newsroom, for whoever can read the program's terminal.
 * @throws AppError not_found (an admin exists), wrong_code (field `code`), rate_limited, in_use (e-mail)
 */
export async function createFirstAdmin(
  db: Db,
  { code, name, email, password }: CreateFirstAdminInput,
  { address }: { address: string | null },
): Promise<{ personId: string }> {
  const wanted = await firstRunCode(db)
  if (!wanted) throw new AppError('not_found')
  const taken = await takeAttempt(db, [addressKey(address, 'first-run')])
  if (!isSameCode(code, wanted)) throw new AppError('wrong_code', { fields: { code: 'code_wrong' } })
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    await lockPeople(tx)
    if (await hasActiveAdmin(tx)) throw new AppError('not_found')
    await requireFreeEmail(tx, email)
    const [person] = await tx
      .insert(persons)
      .values({ name, email, passwordHash, status: 'active' })
      .returning({ id: persons.id })
    if (!person) throw new Error('person not written')
    await tx.insert(roleGrants).values({ personId: person.id, role: 'admin', sectionId: null })
    await forgiveAttempt(tx, taken)
    await recordEvent(tx, systemActor, {
      type: 'person.joined',
      subjectId: person.id,
      data: { name, firstRun: true },
    })
    return { personId: person.id }
  })
}
