import { and, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import type { Db } from '#db/client.ts'
import { documentUpdates, sharedDocuments } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import { saveDocument } from './save-document.ts'
import { takeSnapshot } from './snapshot.ts'

/** Merges the journal of a document that is not open in this process into its stored state. Does nothing without rows. */
export async function mergeRows(db: Db, storyId: string): Promise<void> {
  const [waiting] = await db
    .select({ epoch: sharedDocuments.epoch, actorId: documentUpdates.actorId })
    .from(sharedDocuments)
    .innerJoin(
      documentUpdates,
      and(
        eq(documentUpdates.storyId, sharedDocuments.storyId),
        eq(documentUpdates.epoch, sharedDocuments.epoch),
      ),
    )
    .where(eq(sharedDocuments.storyId, storyId))
    .limit(1)
  if (waiting) await changeStored(db, { storyId, epoch: waiting.epoch }, waiting.actorId, () => undefined)
}

/**
 * Opens a stored document for one change, without anybody connected.
 * @param change runs inside the transaction, synchronously
 * @returns the new rev
 * @throws AppError text_not_saved when what comes out is stored but is no document
 */
export async function changeStored(
  db: Db,
  name: { storyId: string; epoch: number },
  actorId: string | null,
  change: (doc: Y.Doc) => void,
): Promise<number> {
  const saved = await db.transaction((tx) =>
    saveDocument(tx, name, actorId, (stored) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, stored.state)
      for (const { update } of stored.updates) Y.applyUpdate(doc, update)
      change(doc)
      return takeSnapshot(doc, null)
    }),
  )
  if (!saved.valid) throw new AppError('text_not_saved')
  return saved.rev
}
