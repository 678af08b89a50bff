import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'
import { managesPeople } from '../policy.ts'

/**
 * @returns the id of the acting admin
 * @throws AppError forbidden for everybody else, also for the system
 */
export function requireManager(actor: Actor): string {
  if (!actor.id || !managesPeople(actor)) throw new AppError('forbidden')
  return actor.id
}
