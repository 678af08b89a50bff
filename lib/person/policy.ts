import { type Actor, hasRole } from './roles.ts'

/** Whether somebody may see and change accounts: admins, and nobody else. */
export function managesPeople(actor: Actor): boolean {
  return hasRole(actor, ['admin'], null)
}
