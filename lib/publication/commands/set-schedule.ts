import { eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { publications } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'

/**
 * Notes which revision goes out when. `at` is an ISO moment.
 * @throws AppError time_in_past, by the database's clock
 */
export async function setSchedule(
  tx: Tx,
  actor: Actor,
  storyId: string,
  { revisionId, at }: { revisionId: string; at: string },
): Promise<void> {
  const [clock] = await tx
    .select({ ahead: sql<boolean>`${at}::timestamptz > clock_timestamp()` })
    .from(sql`(select 1) as one`)
  if (!clock?.ahead) throw new AppError('time_in_past', { fields: { at: 'time_in_past' } })
  const schedule = {
    scheduledRevisionId: revisionId,
    scheduledFor: sql`${at}::timestamptz`,
    scheduledBy: actor.id,
  }
  await tx
    .insert(publications)
    .values({ storyId, ...schedule })
    .onConflictDoUpdate({ target: publications.storyId, set: schedule })
}

/** Takes a schedule away; what readers see or saw stays. */
export async function clearSchedule(tx: Tx, storyId: string): Promise<void> {
  await tx
    .update(publications)
    .set({ scheduledRevisionId: null, scheduledFor: null, scheduledBy: null })
    .where(eq(publications.storyId, storyId))
}
