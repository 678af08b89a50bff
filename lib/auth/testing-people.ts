import type { Db } from '#db/client.ts'
import { persons, roleGrants, sections } from '#db/schema/index.ts'
import type { Actor, Grant, PersonStatus } from '#lib/person/roles.ts'
import { hashPassword } from './password.ts'
import type { SignedIn } from './signed-in.ts'

let count = 0

/** Password of everybody made here. */
export const testPassword = '临溪桥下三月水'

export type TestPerson = { id: string; name: string; email: string; actor: SignedIn['actor'] }

let hashed: Promise<string> | undefined

/** For tests: a person with an account and grants. */
export async function makePerson(
  db: Db,
  { status = 'active', grants = [] }: { status?: PersonStatus; grants?: Grant[] } = {},
): Promise<TestPerson> {
  count += 1
  hashed ??= hashPassword(testPassword)
  const name = `人${count}`
  const email = `person${count}@example.org`
  const passwordHash = status === 'invited' ? null : await hashed
  const [row] = await db.insert(persons).values({ name, email, status, passwordHash }).returning()
  if (!row) throw new Error('person not written')
  if (grants.length > 0)
    await db.insert(roleGrants).values(grants.map((one) => ({ personId: row.id, ...one })))
  return { id: row.id, name, email, actor: { id: row.id, name, grants } }
}

/** For tests: an active admin. */
export function makeAdmin(db: Db): Promise<TestPerson> {
  return makePerson(db, { grants: [{ role: 'admin', sectionId: null }] })
}

/** For tests: a section's id. */
export async function makeSection(db: Db): Promise<string> {
  count += 1
  const [row] = await db
    .insert(sections)
    .values({ slug: `section-${count}`, name: `频道${count}` })
    .returning({ id: sections.id })
  if (!row) throw new Error('section not written')
  return row.id
}

export const stranger: Actor = { id: null, name: '', grants: [] }
