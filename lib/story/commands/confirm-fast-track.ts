import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import { findSigner } from '#lib/review/commands/find-signer.ts'
import { recordReview } from '#lib/review/commands/record-review.ts'
import { canConfirmFastTrack } from '#lib/review/policy.ts'
import type { ConfirmFastTrackInput } from '../input.ts'
import { requireState } from './begin-verb.ts'
import { lockStory } from './lock-story.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * Closes the review after publication that a fast-track opened: a second person has read what was signed. No verb, for it
 * changes neither stage nor publication; where the reading finds a fault, reopen, correct or retract are at hand.
 * @throws AppError not_found, conflict, wrong_stage (nothing to confirm), forbidden
 */
export async function confirmFastTrack(
  { actor, db }: CommandContext,
  input: ConfirmFastTrackInput,
): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await lockStory(tx, actor, input.storyId)
    requireState(story, input.stateVersion)
    const { row, state } = story
    const signed = row.fastTrackReason ? await findSigner(tx, row.id) : null
    if (!signed) throw new AppError('wrong_stage')
    if (!canConfirmFastTrack(actor, state, signed.by)) throw new AppError('forbidden')
    const { by, round, step, ...revision } = signed
    await recordReview(tx, actor, {
      storyId: row.id,
      revision: { id: revision.revisionId, sha256: revision.sha256 },
      round,
      step,
      decision: 'approve',
      note: input.note,
      overrideReason: null,
    })
    const moved = await moveStory(tx, story, { fastTrackReason: null })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.fast-track-confirmed',
      storyId: row.id,
      data: { ...revision, reason: row.fastTrackReason, note: input.note },
    })
    await notifyPeople(tx, actor, eventId, [by, state.authorId])
    return moved
  })
}
