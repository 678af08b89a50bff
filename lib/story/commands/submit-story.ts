import { settleDocument } from '#lib/collab/settle-document.ts'
import type { CommandContext } from '#lib/command.ts'
import { recordEvent } from '#lib/record-event.ts'
import { notifyReviewers } from '#lib/review/commands/notify-reviewers.ts'
import { keepRevision } from '#lib/revision/commands/keep-revision.ts'
import { readText } from '#lib/revision/commands/read-text.ts'
import type { SubmitStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'
import { requireWritten } from './require-written.ts'

/**
 * 送审: the story goes to the first review, by the workflow its section has now. A story that was decided on before begins
 * a new round.
 * @throws AppError not_found, conflict, stale, empty_story, and the codes of a closed verb
 */
export async function submitStory({ actor, db }: CommandContext, input: SubmitStoryInput): Promise<Moved> {
  await settleDocument(db, input.storyId)
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'submit', input)
    const text = await readText(tx, input.storyId, input.documentRev)
    requireWritten(text.document)
    const revision = await keepRevision(tx, actor, story, text, { reason: 'submit', note: input.note })
    const { row, state } = story
    const moved = await moveStory(tx, story, {
      stage: 'review',
      step: 1,
      workflow: state.workflow,
      round: state.decisions.length > 0 ? row.round + 1 : row.round,
      submittedBy: actor.id,
      assigneeId: null,
    })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.submitted',
      storyId: row.id,
      data: { revisionId: revision.id, revisionNumber: revision.number, note: input.note },
    })
    await notifyReviewers(tx, actor, eventId, row.id)
    return moved
  })
}
