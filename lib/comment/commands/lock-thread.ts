import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { comments, commentThreads } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'
import { getVisibleState } from '#lib/review/queries.ts'
import type { StoryState } from '#lib/story/policy.ts'

/** A thread held by this transaction, with everybody who has a part in it. */
export type LockedThread = {
  thread: typeof commentThreads.$inferSelect
  story: StoryState
  people: (string | null)[]
}

/**
 * Whoever may see the story may read and write its comments.
 * @throws AppError not_found
 */
export async function lockThread(tx: Tx, actor: Actor, threadId: string): Promise<LockedThread> {
  const [thread] = await tx.select().from(commentThreads).where(eq(commentThreads.id, threadId)).for('update')
  if (!thread) throw new AppError('not_found')
  const story = await getVisibleState(tx, actor, thread.storyId)
  const writers = await tx
    .selectDistinct({ id: comments.createdBy })
    .from(comments)
    .where(eq(comments.threadId, threadId))
  return { thread, story, people: [story.authorId, thread.createdBy, ...writers.map(({ id }) => id)] }
}
