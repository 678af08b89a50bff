import { type Grant, type Role, roles } from '#lib/person/roles.ts'

/** Roles that are given per section; admin is for the whole paper. */
export const sectionRoles = roles.filter((role) => role !== 'admin')

export function holds(grants: readonly Grant[], role: Role, sectionId: string | null): boolean {
  return grants.some((grant) => grant.role === role && grant.sectionId === sectionId)
}

/** The grants with one put in or taken out. One for all sections takes those for single sections with it. */
export function toggleGrant(grants: readonly Grant[], role: Role, sectionId: string | null): Grant[] {
  if (holds(grants, role, sectionId))
    return grants.filter((grant) => grant.role !== role || grant.sectionId !== sectionId)
  const rest = sectionId === null ? grants.filter((grant) => grant.role !== role) : grants
  return [...rest, { role, sectionId }]
}

/** What somebody does: each role once, with its sections in the order of `sectionIds`; null is all of them. */
export function duties(
  grants: readonly Grant[],
  sectionIds: readonly string[],
): { role: Role; sectionIds: string[] | null }[] {
  return roles
    .toReversed()
    .filter((role) => grants.some((grant) => grant.role === role))
    .map((role) => ({
      role,
      sectionIds: holds(grants, role, null) ? null : sectionIds.filter((id) => holds(grants, role, id)),
    }))
}
