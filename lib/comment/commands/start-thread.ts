import { comments, commentThreads } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import { getVisibleState } from '#lib/review/queries.ts'
import type { StartThreadInput } from '../input.ts'

/**
 * 批注: a first comment with the text it is about. The comment mark in the text then bears the thread's id.
 * @throws AppError not_found, forbidden (the program itself comments on nothing)
 */
export async function startThread(
  { actor, db }: CommandContext,
  { storyId, body, ...quote }: StartThreadInput,
): Promise<{ threadId: string; commentId: string }> {
  const { id: createdBy } = actor
  if (!createdBy) throw new AppError('forbidden')
  return db.transaction(async (tx) => {
    const story = await getVisibleState(tx, actor, storyId)
    const [thread] = await tx
      .insert(commentThreads)
      .values({ storyId, ...quote, createdBy })
      .returning({ id: commentThreads.id })
    if (!thread) throw new Error('thread not written')
    const [comment] = await tx
      .insert(comments)
      .values({ threadId: thread.id, body, createdBy })
      .returning({ id: comments.id })
    if (!comment) throw new Error('comment not written')
    const eventId = await recordEvent(tx, actor, {
      type: 'comment.made',
      storyId,
      subjectId: thread.id,
      data: { commentId: comment.id, note: body },
    })
    await notifyPeople(tx, actor, eventId, [story.authorId, ...story.bylinePersonIds, story.assigneeId])
    return { threadId: thread.id, commentId: comment.id }
  })
}
