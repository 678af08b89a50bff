import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { persons, sections } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { AddPersonInput } from '../input.ts'
import { systemActor } from '../roles.ts'
import { issueLink, type OneTimeLink } from './issue-link.ts'
import { lockPeople } from './lock-person.ts'
import { replaceGrants } from './replace-grants.ts'
import { requireFreeEmail } from './require-free-email.ts'

/**
 * `galley person add`: who may run commands on the machine may let anybody in. Parse with `addPersonInput` first.
 * @returns the one-time link to hand to the person
 * @throws AppError in_use (the address has an account), not_found (no such section)
 */
export async function addPersonFromCommandLine(
  db: Db,
  { email, name, role, section }: AddPersonInput,
): Promise<{ personId: string; link: OneTimeLink }> {
  return db.transaction(async (tx) => {
    await lockPeople(tx)
    await requireFreeEmail(tx, email)
    const sectionId = section === undefined ? null : await findSection(tx, section)
    const [person] = await tx
      .insert(persons)
      .values({ name, email, status: 'invited' })
      .returning({ id: persons.id })
    if (!person) throw new Error('person not written')
    const grants = await replaceGrants(tx, person.id, [{ role, sectionId }])
    const link = await issueLink(tx, person.id, null)
    await recordEvent(tx, systemActor, {
      type: 'person.invited',
      subjectId: person.id,
      data: { name, grants, from: 'command line' },
    })
    return { personId: person.id, link }
  })
}

async function findSection(tx: Pick<Db, 'select'>, slug: string): Promise<string> {
  const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
  if (!section) throw new AppError('not_found', { fields: { section: 'section_unknown' } })
  return section.id
}
