import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { putLive } from '#lib/publication/commands/put-live.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { UpdateStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'
import { requireSigned } from './require-signed.ts'

/**
 * 更新: readers of a live story see a newer signed revision from now on.
 * @throws AppError not_found, conflict, not_signed_off, already_published, and the codes of a closed verb
 */
export async function updateStory({ actor, db }: CommandContext, input: UpdateStoryInput): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'update', input)
    requireSigned(story, input.revisionId)
    const { row, state } = story
    const { tags, ...live } = await putLive(tx, row.id, input.revisionId, story.publication)
    const moved = await moveStory(tx, story, {})
    const eventId = await recordEvent(tx, actor, {
      type: 'story.updated',
      storyId: row.id,
      data: {
        revisionId: input.revisionId,
        replaced: story.publication?.revisionId ?? null,
        note: input.note,
        ...live,
      },
      tags,
    })
    await notifyPeople(tx, actor, eventId, [state.authorId, ...state.bylinePersonIds])
    return moved
  })
}
