import { persons } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { InvitePersonInput } from '../input.ts'
import { issueLink, type OneTimeLink } from './issue-link.ts'
import { lockPeople } from './lock-person.ts'
import { replaceGrants } from './replace-grants.ts'
import { requireFreeEmail } from './require-free-email.ts'
import { requireManager } from './require-manager.ts'

/**
 * Makes an account that waits for its person, with the roles they will have, and the link they join with.
 * @throws AppError forbidden, in_use (the address has an account), invalid
 */
export async function invitePerson(
  { actor, db }: CommandContext,
  { name, email, grants }: InvitePersonInput,
): Promise<{ personId: string; link: OneTimeLink }> {
  const by = requireManager(actor)
  return db.transaction(async (tx) => {
    await lockPeople(tx)
    await requireFreeEmail(tx, email)
    const [person] = await tx
      .insert(persons)
      .values({ name, email, status: 'invited' })
      .returning({ id: persons.id })
    if (!person) throw new Error('person not written')
    const given = await replaceGrants(tx, person.id, grants)
    const link = await issueLink(tx, person.id, by)
    await recordEvent(tx, actor, {
      type: 'person.invited',
      subjectId: person.id,
      data: { name, grants: given },
    })
    return { personId: person.id, link }
  })
}
