import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { reviews } from '#db/schema/index.ts'

/** The last sign-off of a story: by whom, on which revision, in which round and step. */
export type SignOff = { by: string; revisionId: string; sha256: string; round: number; step: number }

/** Null when the story was never signed. */
export async function findSigner(tx: Tx, storyId: string): Promise<SignOff | null> {
  const [review] = await tx
    .select({
      by: reviews.decidedBy,
      revisionId: reviews.revisionId,
      sha256: reviews.sha256,
      round: reviews.round,
      step: reviews.step,
    })
    .from(reviews)
    .where(and(eq(reviews.storyId, storyId), eq(reviews.decision, 'sign')))
    .orderBy(desc(reviews.decidedAt), desc(reviews.id))
    .limit(1)
  return review ?? null
}
