import { AppError } from '#lib/errors.ts'
import type { LockedStory } from './lock-story.ts'

/**
 * Publishing names the revision it means: the signed one, or nothing happens.
 * @throws AppError not_signed_off
 */
export function requireSigned({ row }: LockedStory, revisionId: string): void {
  if (row.signedRevisionId !== revisionId) throw new AppError('not_signed_off')
}
