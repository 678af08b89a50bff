import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { documentUpdates, sharedDocuments, stories } from '#db/schema/index.ts'
import { lengthOf } from '#lib/document/count.ts'
import { headOf, plainText } from '#lib/document/text.ts'
import { documentVersion } from '#lib/document/version.ts'
import type { DocumentName } from './document-name.ts'
import type { Snapshot } from './snapshot.ts'

/** What the database holds of a document: the stored state and the journal since. */
export type StoredText = {
  rev: number
  state: Uint8Array
  updates: { seq: number; update: Uint8Array }[]
}

/** The document has been given a new epoch: this one must not be written any more. */
export class EpochOverError extends Error {}

export type Saved = { rev: number; at: string; valid: boolean }

/**
 * Writes a document in one transaction: locks, hands over what the database holds, and stores what comes back under the
 * next rev. Exactly the journal rows handed over are deleted; rows that others commit meanwhile stay for the next time.
 * Locks in the order of all commands: story, then shared document.
 * @param take merges what it is given with what it has, and returns all of it; runs inside the transaction, synchronously
 * @throws EpochOverError when the epoch is over or the document does not exist
 */
export async function saveDocument(
  tx: Tx,
  { storyId, epoch }: DocumentName,
  actorId: string | null,
  take: (stored: StoredText) => Snapshot,
): Promise<Saved> {
  await tx.select({ id: stories.id }).from(stories).where(eq(stories.id, storyId)).for('no key update')
  const [stored] = await tx
    .select({ rev: sharedDocuments.rev, epoch: sharedDocuments.epoch, state: sharedDocuments.state })
    .from(sharedDocuments)
    .where(eq(sharedDocuments.storyId, storyId))
    .for('update')
  if (stored?.epoch !== epoch) throw new EpochOverError(`epoch ${epoch} of ${storyId} is over`)
  const updates = await tx
    .delete(documentUpdates)
    .where(and(eq(documentUpdates.storyId, storyId), eq(documentUpdates.epoch, epoch)))
    .returning({ seq: documentUpdates.seq, update: documentUpdates.update })

  const { state, document } = take({ rev: stored.rev, state: stored.state, updates })

  const [saved] = await tx
    .update(sharedDocuments)
    .set({
      state,
      ...(document ? { document, text: plainText(document), schemaVersion: documentVersion } : {}),
      rev: stored.rev + 1,
      updatedAt: sql`now()`,
      ...(actorId ? { updatedBy: actorId } : {}),
    })
    .where(eq(sharedDocuments.storyId, storyId))
    .returning({ rev: sharedDocuments.rev, at: sharedDocuments.updatedAt })
  if (!saved) throw new Error('document not written')
  if (document)
    await tx
      .update(stories)
      .set({ ...headOf(document), length: lengthOf(document), updatedAt: sql`now()` })
      .where(eq(stories.id, storyId))
  return { rev: saved.rev, at: saved.at.toISOString(), valid: document !== null }
}
