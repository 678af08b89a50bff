import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { clearSchedule } from '#lib/publication/commands/set-schedule.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { UnscheduleStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 取消定时: back to what it was for readers before, unpublished or withdrawn.
 * @throws AppError not_found, conflict, and the codes of a closed verb
 */
export async function unscheduleStory(
  { actor, db }: CommandContext,
  input: UnscheduleStoryInput,
): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'unschedule', input)
    const { row, state, publication } = story
    await clearSchedule(tx, row.id)
    const moved = await moveStory(tx, story, { publication: publication?.publishedAt ? 'withdrawn' : 'none' })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.unscheduled',
      storyId: row.id,
      data: { before: publication?.scheduledFor?.toISOString() ?? null },
    })
    await notifyPeople(tx, actor, eventId, [state.authorId, publication?.scheduledBy ?? null])
    return moved
  })
}
