import { comments } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ReplyToThreadInput } from '../input.ts'
import { lockThread } from './lock-thread.ts'

/**
 * One more comment in a thread, also in one that was resolved.
 * @throws AppError not_found, forbidden
 */
export async function replyToThread(
  { actor, db }: CommandContext,
  { threadId, body }: ReplyToThreadInput,
): Promise<{ commentId: string }> {
  const { id: createdBy } = actor
  if (!createdBy) throw new AppError('forbidden')
  return db.transaction(async (tx) => {
    const { thread, people } = await lockThread(tx, actor, threadId)
    const [comment] = await tx
      .insert(comments)
      .values({ threadId, body, createdBy })
      .returning({ id: comments.id })
    if (!comment) throw new Error('comment not written')
    const eventId = await recordEvent(tx, actor, {
      type: 'comment.made',
      storyId: thread.storyId,
      subjectId: threadId,
      data: { commentId: comment.id, note: body },
    })
    await notifyPeople(tx, actor, eventId, people)
    return { commentId: comment.id }
  })
}
