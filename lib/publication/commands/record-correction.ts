import type { Tx } from '#db/client.ts'
import { corrections } from '#db/schema/index.ts'
import type { Actor } from '#lib/person/roles.ts'

/**
 * Writes a 更正 to the revision it stands with.
 * @returns its id
 */
export async function recordCorrection(
  tx: Tx,
  actor: Actor,
  correction: { storyId: string; revisionId: string; notice: string },
): Promise<string> {
  const [row] = await tx
    .insert(corrections)
    .values({ ...correction, createdBy: actor.id })
    .returning({ id: corrections.id })
  if (!row) throw new Error('correction not written')
  return row.id
}
