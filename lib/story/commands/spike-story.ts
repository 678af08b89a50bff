import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { SpikeStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 不用: the story will not run. A sign-off is taken back with it, so that reviving begins the way anew.
 * @throws AppError not_found, conflict, and the codes of a closed verb
 */
export async function spikeStory({ actor, db }: CommandContext, input: SpikeStoryInput): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'spike', input)
    const { row, state } = story
    const moved = await moveStory(tx, story, {
      stage: 'spiked',
      step: 0,
      assigneeId: null,
      signedRevisionId: null,
      fastTrackReason: null,
    })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.spiked',
      storyId: row.id,
      data: { from: row.stage, note: input.note },
    })
    await notifyPeople(tx, actor, eventId, [state.authorId, ...state.bylinePersonIds])
    return moved
  })
}
