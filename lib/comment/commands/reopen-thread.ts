import { and, eq, isNotNull } from 'drizzle-orm'
import { commentThreads } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ReopenThreadInput } from '../input.ts'
import { lockThread } from './lock-thread.ts'

/**
 * Opens a settled thread again.
 * @throws AppError not_found, conflict (it is open already)
 */
export async function reopenThread(
  { actor, db }: CommandContext,
  { threadId }: ReopenThreadInput,
): Promise<{ threadId: string }> {
  return db.transaction(async (tx) => {
    const { thread, people } = await lockThread(tx, actor, threadId)
    const [done] = await tx
      .update(commentThreads)
      .set({ resolvedAt: null, resolvedBy: null })
      .where(and(eq(commentThreads.id, threadId), isNotNull(commentThreads.resolvedAt)))
      .returning({ id: commentThreads.id })
    if (!done) throw new AppError('conflict')
    const eventId = await recordEvent(tx, actor, {
      type: 'comment.reopened',
      storyId: thread.storyId,
      subjectId: threadId,
    })
    await notifyPeople(tx, actor, eventId, people)
    return { threadId }
  })
}
