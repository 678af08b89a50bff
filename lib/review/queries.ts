import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { persons, roleGrants } from '#db/schema/index.ts'
import type { StaffMember } from './policy.ts'

/**
 * Active people who hold a deciding role: in one section, or anywhere when none is named. With just the grants that count,
 * in order of their names.
 */
export async function listDeciders(db: Db | Tx, sectionId?: string): Promise<StaffMember[]> {
  const rows = await db
    .select({
      id: persons.id,
      name: persons.name,
      role: roleGrants.role,
      sectionId: roleGrants.sectionId,
    })
    .from(roleGrants)
    .innerJoin(persons, eq(persons.id, roleGrants.personId))
    .where(
      and(
        eq(persons.status, 'active'),
        inArray(roleGrants.role, ['editor', 'desk-head', 'chief']),
        sectionId ? or(isNull(roleGrants.sectionId), eq(roleGrants.sectionId, sectionId)) : undefined,
      ),
    )
    .orderBy(persons.name, persons.id)
  const members = new Map<string, StaffMember>()
  for (const { id, name, ...grant } of rows) {
    const before = members.get(id)?.grants ?? []
    members.set(id, { id, name, grants: [...before, grant] })
  }
  return [...members.values()]
}

/** One active person with all grants, or null. */
export async function findStaffMember(db: Db | Tx, personId: string): Promise<StaffMember | null> {
  const rows = await db
    .select({
      id: persons.id,
      name: persons.name,
      role: roleGrants.role,
      sectionId: roleGrants.sectionId,
    })
    .from(persons)
    .innerJoin(roleGrants, eq(roleGrants.personId, persons.id))
    .where(and(eq(persons.id, personId), eq(persons.status, 'active')))
  const [first] = rows
  if (!first) return null
  const grants = rows.map(({ role, sectionId }) => ({ role, sectionId }))
  return { id: first.id, name: first.name, grants }
}
