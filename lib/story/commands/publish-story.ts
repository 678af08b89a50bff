import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { putLive } from '#lib/publication/commands/put-live.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { PublishStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'
import { requireSigned } from './require-signed.ts'

/**
 * 发布: readers see the signed revision now. Ends a schedule, and brings back a withdrawn story at its old address.
 * @throws AppError not_found, conflict, not_signed_off, and the codes of a closed verb
 */
export async function publishStory(
  { actor, db }: CommandContext,
  input: PublishStoryInput,
): Promise<Moved & { path: string }> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'publish', input)
    requireSigned(story, input.revisionId)
    const { row, state } = story
    const { tags, path, ...revision } = await putLive(tx, row.id, input.revisionId, story.publication)
    const moved = await moveStory(tx, story, { publication: 'live' })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.published',
      storyId: row.id,
      data: { from: row.publication, revisionId: input.revisionId, path, ...revision },
      tags,
    })
    await notifyPeople(tx, actor, eventId, [state.authorId, ...state.bylinePersonIds])
    return { ...moved, path }
  })
}
