import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { withdrawPublication } from '#lib/publication/commands/withdraw-publication.ts'
import { pressTags } from '#lib/publication/press-tags.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { RetractStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 撤稿: readers find the reason in the story's place.
 * @throws AppError not_found, conflict, reason_required, and the codes of a closed verb
 */
export async function retractStory({ actor, db }: CommandContext, input: RetractStoryInput): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'retract', input)
    if (!input.reason) throw new AppError('reason_required', { fields: { reason: 'too_small' } })
    const { row, state, publication } = story
    await withdrawPublication(tx, row.id, input.reason)
    const moved = await moveStory(tx, story, { publication: 'withdrawn' })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.retracted',
      storyId: row.id,
      data: { reason: input.reason, revisionId: publication?.revisionId ?? null },
      tags: pressTags(row.id, publication ? [publication] : []),
    })
    await notifyPeople(tx, actor, eventId, [
      state.authorId,
      ...state.bylinePersonIds,
      ...state.decisions.map(({ personId }) => personId),
    ])
    return moved
  })
}
