import { type Actor, hasRoleAnywhere } from '#lib/person/roles.ts'

/** Who may change sections and columns: admins and chiefs, for their names and ways bind the whole paper. */
export function managesSections(actor: Actor): boolean {
  return hasRoleAnywhere(actor, ['admin', 'chief'])
}
