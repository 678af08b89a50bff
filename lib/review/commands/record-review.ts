import type { Tx } from '#db/client.ts'
import { reviews } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'
import type { Decision } from '#lib/story/workflow.ts'

/**
 * Writes one decision: a signature on one revision and its hash.
 * @throws AppError forbidden for the program itself, which decides nothing
 */
export async function recordReview(
  tx: Tx,
  actor: Actor,
  review: {
    storyId: string
    revision: { id: string; sha256: string }
    round: number
    step: number
    decision: Decision
    note: string
    overrideReason: string | null
  },
): Promise<void> {
  if (!actor.id) throw new AppError('forbidden')
  const { revision, ...rest } = review
  await tx
    .insert(reviews)
    .values({ ...rest, revisionId: revision.id, sha256: revision.sha256, decidedBy: actor.id })
}
