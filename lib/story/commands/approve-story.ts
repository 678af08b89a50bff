import { settleDocument } from '#lib/collab/settle-document.ts'
import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import { notifyReviewers } from '#lib/review/commands/notify-reviewers.ts'
import type { ApproveStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { decideOnText } from './decide-on-text.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 通过: one step on.
 * @throws AppError not_found, conflict, stale, empty_story, reason_required, and the codes of a closed verb
 */
export async function approveStory({ actor, db }: CommandContext, input: ApproveStoryInput): Promise<Moved> {
  await settleDocument(db, input.storyId)
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'approve', input)
    const { row, state } = story
    const data = await decideOnText(tx, actor, story, {
      documentRev: input.documentRev,
      decision: 'approve',
      note: input.note,
    })
    const moved = await moveStory(tx, story, { step: row.step + 1, assigneeId: null })
    const eventId = await recordEvent(tx, actor, { type: 'story.approved', storyId: row.id, data })
    await notifyReviewers(tx, actor, eventId, row.id)
    await notifyPeople(tx, actor, eventId, [state.authorId])
    return moved
  })
}
