import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ReopenStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 重新打开: a signed story goes back to drafting and begins a new round. What was signed stays publishable as it was.
 * @throws AppError not_found, conflict, and the codes of a closed verb
 */
export async function reopenStory({ actor, db }: CommandContext, input: ReopenStoryInput): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'reopen', input)
    const { row, state } = story
    const moved = await moveStory(tx, story, { stage: 'drafting', step: 0, round: row.round + 1 })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.reopened',
      storyId: row.id,
      data: { from: row.stage, note: input.note },
    })
    await notifyPeople(tx, actor, eventId, [state.authorId, ...state.bylinePersonIds])
    return moved
  })
}
