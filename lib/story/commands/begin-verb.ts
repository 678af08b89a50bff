import type { Tx } from '#db/client.ts'
import { AppError, type ErrorCode } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'
import { can } from '../policy.ts'
import type { Because, Verdict } from '../views.ts'
import type { Verb } from '../workflow.ts'
import { type LockedStory, lockStory } from './lock-story.ts'

/** What a refused verb is called outside. The exact reason goes along as `details.because`. */
const codeOf: Record<Because, ErrorCode> = {
  wrong_stage: 'wrong_stage',
  wrong_publication: 'wrong_stage',
  not_your_role: 'forbidden',
  not_your_section: 'forbidden',
  not_your_story: 'forbidden',
  own_story: 'own_story',
  already_decided: 'already_decided',
  review_begun: 'wrong_stage',
  other_step: 'wrong_stage',
  not_signed_off: 'not_signed_off',
  needs_final_step: 'wrong_stage',
  nothing_new: 'already_published',
  assigned_to_other: 'forbidden',
  not_for_this_workflow: 'wrong_stage',
}

/** A story on which the verb was found open. `overrideReason` is null where none was needed. */
export type OpenStory = LockedStory & { overrideReason: string | null }

/**
 * The beginning of every verb: locks the story, checks that it still is as the person saw it, and that they may.
 * @throws AppError not_found, conflict (`details.stateVersion` is the present one), the code of the closed verb, or
 *   reason_required where the section lets one person decide twice but wants to know why
 */
export async function beginVerb(
  tx: Tx,
  actor: Actor,
  verb: Verb,
  input: { storyId: string; stateVersion: number; overrideReason?: string },
): Promise<OpenStory> {
  const story = await lockStory(tx, actor, input.storyId)
  requireState(story, input.stateVersion)
  const verdict = requireOpen(can(actor, verb, story.state))
  if (!verdict.needsOverride) return { ...story, overrideReason: null }
  if (!input.overrideReason)
    throw new AppError('reason_required', { fields: { overrideReason: 'too_small' } })
  return { ...story, overrideReason: input.overrideReason }
}

/** @throws AppError conflict when the story's stage or publication moved since the person looked */
export function requireState({ row }: LockedStory, stateVersion: number): void {
  if (row.stateVersion === stateVersion) return
  throw new AppError('conflict', {
    details: {
      stateVersion: row.stateVersion,
      stage: row.stage,
      step: row.step,
      publication: row.publication,
    },
  })
}

/** @throws AppError with the code of a closed verdict */
export function requireOpen(verdict: Verdict): Extract<Verdict, { ok: true }> {
  if (!verdict.ok) throw new AppError(codeOf[verdict.because], { details: { because: verdict.because } })
  return verdict
}
