import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ReviveStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 恢复: a held or spiked story becomes a draft again.
 * @throws AppError not_found, conflict, and the codes of a closed verb
 */
export async function reviveStory({ actor, db }: CommandContext, input: ReviveStoryInput): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'revive', input)
    const { row, state } = story
    const moved = await moveStory(tx, story, { stage: 'drafting', step: 0 })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.revived',
      storyId: row.id,
      data: { from: row.stage, note: input.note },
    })
    await notifyPeople(tx, actor, eventId, [state.authorId, ...state.bylinePersonIds])
    return moved
  })
}
