import { settleDocument } from '#lib/collab/settle-document.ts'
import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { SignStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { decideOnText } from './decide-on-text.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 签发: the last step. What was signed, and nothing else, may be published. A review in due form also closes what an
 * earlier fast-track left open.
 * @throws AppError not_found, conflict, stale, empty_story, reason_required, and the codes of a closed verb
 */
export async function signStory({ actor, db }: CommandContext, input: SignStoryInput): Promise<Moved> {
  await settleDocument(db, input.storyId)
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'sign', input)
    const { row, state } = story
    const data = await decideOnText(tx, actor, story, {
      documentRev: input.documentRev,
      decision: 'sign',
      note: input.note,
    })
    const moved = await moveStory(tx, story, {
      stage: 'signed',
      step: 0,
      signedRevisionId: data.revisionId,
      assigneeId: null,
      fastTrackReason: null,
    })
    const eventId = await recordEvent(tx, actor, { type: 'story.signed', storyId: row.id, data })
    await notifyPeople(tx, actor, eventId, [
      state.authorId,
      ...state.bylinePersonIds,
      ...state.decisions.map(({ personId }) => personId),
    ])
    return moved
  })
}
