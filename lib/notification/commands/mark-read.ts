import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { notifications } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import type { MarkReadInput } from '../input.ts'

/**
 * Marks the actor's own notifications as read; those of others do not exist here. No event: nobody else has to know.
 * @returns how many were unread
 * @throws AppError forbidden
 */
export async function markRead(
  { actor, db }: CommandContext,
  { ids }: MarkReadInput,
): Promise<{ read: number }> {
  if (!actor.id) throw new AppError('forbidden')
  const read = await db
    .update(notifications)
    .set({ readAt: sql`now()` })
    .where(
      and(
        eq(notifications.personId, actor.id),
        isNull(notifications.readAt),
        ids ? inArray(notifications.id, ids) : undefined,
      ),
    )
    .returning({ id: notifications.id })
  return { read: read.length }
}
