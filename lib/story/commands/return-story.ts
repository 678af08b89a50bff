import { settleDocument } from '#lib/collab/settle-document.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ReturnStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { decideOnText } from './decide-on-text.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 退稿: back to the author, or one step back. From the first step both are the author.
 * @throws AppError not_found, conflict, stale, reason_required, and the codes of a closed verb
 */
export async function returnStory({ actor, db }: CommandContext, input: ReturnStoryInput): Promise<Moved> {
  await settleDocument(db, input.storyId)
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'return', input)
    if (!input.reason) throw new AppError('reason_required', { fields: { reason: 'too_small' } })
    const { row, state } = story
    const data = await decideOnText(tx, actor, story, {
      documentRev: input.documentRev,
      decision: 'return',
      note: input.reason,
    })
    const toStep = input.to === 'previous' ? row.step - 1 : 0
    const moved = await moveStory(tx, story, {
      stage: toStep === 0 ? 'drafting' : 'review',
      step: toStep,
      assigneeId: null,
    })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.returned',
      storyId: row.id,
      data: { ...data, toStep },
    })
    const earlier = state.decisions.filter(({ step }) => step === toStep).map(({ personId }) => personId)
    await notifyPeople(tx, actor, eventId, [
      state.authorId,
      ...(toStep === 0 ? state.bylinePersonIds : earlier),
    ])
    return moved
  })
}
