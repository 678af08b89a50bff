import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { roleGrants, sections } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { Grant } from '../roles.ts'

/**
 * Gives a person these grants and no others. A role held everywhere makes the same role in a section superfluous.
 * @throws AppError invalid when a section does not exist
 */
export async function replaceGrants(tx: Tx, personId: string, wanted: readonly Grant[]): Promise<Grant[]> {
  const grants = tidyGrants(wanted)
  const ids = [...new Set(grants.flatMap(({ sectionId }) => sectionId ?? []))]
  if (ids.length > 0) {
    const known = await tx.select({ id: sections.id }).from(sections).where(inArray(sections.id, ids))
    if (known.length !== ids.length) throw new AppError('invalid', { fields: { grants: 'section_unknown' } })
  }
  await tx.delete(roleGrants).where(eq(roleGrants.personId, personId))
  if (grants.length > 0) await tx.insert(roleGrants).values(grants.map((grant) => ({ personId, ...grant })))
  return grants
}

/** Each grant once, without those that a grant for all sections contains. */
export function tidyGrants(grants: readonly Grant[]): Grant[] {
  const everywhere = new Set(grants.filter(({ sectionId }) => sectionId === null).map(({ role }) => role))
  const kept = new Map<string, Grant>()
  for (const { role, sectionId } of grants)
    if (sectionId === null || !everywhere.has(role)) kept.set(`${role} ${sectionId}`, { role, sectionId })
  return [...kept.values()]
}
