import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '#db/client.ts'
import { comments, commentThreads, persons } from '#db/schema/index.ts'
import type { Actor } from '#lib/person/roles.ts'
import { getVisibleState } from '#lib/review/queries.ts'
import type { PersonRef } from '#lib/story/views.ts'

/** A thread with its comments, oldest first. `id` is what the comment mark in the text bears. */
export type ThreadItem = {
  id: string
  quotedText: string
  textBefore: string
  textAfter: string
  resolved: { by: PersonRef | null; at: string } | null
  comments: { id: string; body: string; by: PersonRef; at: string }[]
}

const resolvers = alias(persons, 'resolvers')

/**
 * All threads of a story, in the order in which they were begun.
 * @throws AppError not_found
 */
export async function listThreads(db: Db, actor: Actor, storyId: string): Promise<ThreadItem[]> {
  await getVisibleState(db, actor, storyId)
  const rows = await db
    .select({
      thread: commentThreads,
      resolver: { id: resolvers.id, name: resolvers.name },
      comment: comments,
      by: { id: persons.id, name: persons.name },
    })
    .from(commentThreads)
    .innerJoin(comments, eq(comments.threadId, commentThreads.id))
    .innerJoin(persons, eq(persons.id, comments.createdBy))
    .leftJoin(resolvers, eq(resolvers.id, commentThreads.resolvedBy))
    .where(eq(commentThreads.storyId, storyId))
    .orderBy(asc(commentThreads.createdAt), asc(commentThreads.id), asc(comments.createdAt), asc(comments.id))
  const threads = new Map<string, ThreadItem>()
  for (const { thread, resolver, comment, by } of rows) {
    const item = threads.get(thread.id) ?? {
      id: thread.id,
      quotedText: thread.quotedText,
      textBefore: thread.textBefore,
      textAfter: thread.textAfter,
      resolved: thread.resolvedAt ? { by: resolver, at: thread.resolvedAt.toISOString() } : null,
      comments: [],
    }
    item.comments.push({ id: comment.id, body: comment.body, by, at: comment.createdAt.toISOString() })
    threads.set(thread.id, item)
  }
  return [...threads.values()]
}
