import { settleDocument } from '#lib/collab/settle-document.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import { notifyConfirmers } from '#lib/review/commands/notify-confirmers.ts'
import type { FastTrackStoryInput } from '../input.ts'
import { stepCount } from '../workflow.ts'
import { beginVerb } from './begin-verb.ts'
import { decideOnText } from './decide-on-text.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 加急: signed in one step, with the reason on record. Opens a review after publication, which waits for another desk head
 * or chief until they confirm (confirm-fast-track.ts). From drafting after earlier decisions it begins a new round.
 * @throws AppError not_found, conflict, stale, empty_story, reason_required, and the codes of a closed verb
 */
export async function fastTrackStory(
  { actor, db }: CommandContext,
  input: FastTrackStoryInput,
): Promise<Moved> {
  await settleDocument(db, input.storyId)
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'fast-track', input)
    if (!input.reason) throw new AppError('reason_required', { fields: { reason: 'too_small' } })
    const { row, state } = story
    const drafting = row.stage === 'drafting'
    const { workflow } = state
    const round = drafting && state.decisions.length > 0 ? row.round + 1 : row.round
    const { note: reason, ...data } = await decideOnText(
      tx,
      actor,
      story,
      { documentRev: input.documentRev, decision: 'sign', note: input.reason },
      { round, step: stepCount[workflow] },
    )
    const moved = await moveStory(tx, story, {
      stage: 'signed',
      step: 0,
      workflow,
      round,
      signedRevisionId: data.revisionId,
      assigneeId: null,
      fastTrackReason: reason,
    })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.fast-tracked',
      storyId: row.id,
      data: { ...data, reason, from: row.stage, fromStep: row.step },
    })
    await notifyConfirmers(tx, actor, eventId, state)
    await notifyPeople(tx, actor, eventId, [state.authorId, ...state.bylinePersonIds])
    return moved
  })
}
