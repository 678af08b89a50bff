import type { CommandContext } from '#lib/command.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { setSchedule } from '#lib/publication/commands/set-schedule.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ScheduleStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'
import { requireSigned } from './require-signed.ts'

/**
 * 定时: the signed revision goes out at a time in the future. The schedule keeps to this revision, whatever is written or
 * signed meanwhile; scheduling again changes time or revision.
 * @throws AppError not_found, conflict, not_signed_off, time_in_past, and the codes of a closed verb
 */
export async function scheduleStory(
  { actor, db }: CommandContext,
  input: ScheduleStoryInput,
): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'schedule', input)
    requireSigned(story, input.revisionId)
    const { row, state, publication } = story
    await setSchedule(tx, actor, row.id, { revisionId: input.revisionId, at: input.at })
    const moved = await moveStory(tx, story, { publication: 'scheduled' })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.scheduled',
      storyId: row.id,
      data: {
        at: input.at,
        before: publication?.scheduledFor?.toISOString() ?? null,
        revisionId: input.revisionId,
      },
    })
    await notifyPeople(tx, actor, eventId, [state.authorId])
    return moved
  })
}
