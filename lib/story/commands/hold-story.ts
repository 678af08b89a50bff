import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { HoldStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 留用: kept for later, out of everybody’s way. A signed revision stays on record.
 * @throws AppError not_found, conflict, and the codes of a closed verb
 */
export async function holdStory({ actor, db }: CommandContext, input: HoldStoryInput): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'hold', input)
    const { row, state } = story
    const moved = await moveStory(tx, story, { stage: 'held', step: 0, assigneeId: null })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.held',
      storyId: row.id,
      data: { from: row.stage, note: input.note },
    })
    await notifyPeople(tx, actor, eventId, [state.authorId, ...state.bylinePersonIds])
    return moved
  })
}
