import { and, eq, isNull, sql } from 'drizzle-orm'
import { commentThreads } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ResolveThreadInput } from '../input.ts'
import { lockThread } from './lock-thread.ts'

/**
 * Marks a thread as settled; it stays readable and can be opened again.
 * @throws AppError not_found, conflict (somebody has settled it already)
 */
export async function resolveThread(
  { actor, db }: CommandContext,
  { threadId }: ResolveThreadInput,
): Promise<{ threadId: string }> {
  return db.transaction(async (tx) => {
    const { thread, people } = await lockThread(tx, actor, threadId)
    const [done] = await tx
      .update(commentThreads)
      .set({ resolvedAt: sql`now()`, resolvedBy: actor.id })
      .where(and(eq(commentThreads.id, threadId), isNull(commentThreads.resolvedAt)))
      .returning({ id: commentThreads.id })
    if (!done) throw new AppError('conflict')
    const eventId = await recordEvent(tx, actor, {
      type: 'comment.resolved',
      storyId: thread.storyId,
      subjectId: threadId,
    })
    await notifyPeople(tx, actor, eventId, people)
    return { threadId }
  })
}
