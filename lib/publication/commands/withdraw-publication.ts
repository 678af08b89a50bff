import { eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { publicationPersons, publications } from '#db/schema/index.ts'

/**
 * Takes a story from the readers: its address goes on to say why. Off the authors' pages at once; the rest stays on record
 * for when it is published again.
 */
export async function withdrawPublication(tx: Tx, storyId: string, reason: string): Promise<void> {
  await tx
    .update(publications)
    .set({ withdrawnAt: sql`now()`, withdrawnReason: reason })
    .where(eq(publications.storyId, storyId))
  await tx.delete(publicationPersons).where(eq(publicationPersons.storyId, storyId))
}
