import type { Tx } from '#db/client.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import { canBeAsked } from '#lib/review/policy.ts'
import { findStaffMember } from '#lib/review/queries.ts'
import type { ReassignStoryInput } from '../input.ts'
import type { StoryState } from '../policy.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 改派: names who acts next, or (while the story is drafted) gives it another author. Only somebody who may do what is
 * asked of them can be named.
 * @throws AppError not_found, conflict, invalid, wrong_stage (another author under review), and the codes of a closed verb
 */
export async function reassignStory(
  { actor, db }: CommandContext,
  input: ReassignStoryInput,
): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'reassign', input)
    const { row, state } = story
    const { authorId = row.authorId, assigneeId = row.assigneeId } = input
    if (authorId === row.authorId && assigneeId === row.assigneeId)
      throw new AppError('invalid', { fields: { assigneeId: 'unchanged' } })
    if (authorId !== row.authorId && row.stage !== 'drafting') throw new AppError('wrong_stage')
    if (authorId !== row.authorId) await requireAskable(tx, 'authorId', authorId, state)
    if (assigneeId !== row.assigneeId) await requireAskable(tx, 'assigneeId', assigneeId, state)
    const moved = await moveStory(tx, story, { authorId, assigneeId })
    const eventId = await recordEvent(tx, actor, {
      type: 'story.reassigned',
      storyId: row.id,
      data: {
        author: { from: row.authorId, to: authorId },
        assignee: { from: row.assigneeId, to: assigneeId },
        note: input.note,
      },
    })
    await notifyPeople(tx, actor, eventId, [authorId, assigneeId, row.authorId, row.assigneeId])
    return moved
  })
}

async function requireAskable(
  tx: Tx,
  field: 'authorId' | 'assigneeId',
  personId: string | null,
  story: StoryState,
): Promise<void> {
  if (personId === null) return
  const member = await findStaffMember(tx, personId)
  if (!member || !canBeAsked(member, story))
    throw new AppError('invalid', { fields: { [field]: 'cannot_be_asked' } })
}
