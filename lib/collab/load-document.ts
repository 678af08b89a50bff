import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import type { Db } from '#db/client.ts'
import { sharedDocuments } from '#db/schema/index.ts'
import type { DocumentName } from './document-name.ts'
import { listJournalRows } from './journal-rows.ts'
import { Refusal } from './refusal.ts'

/** What a document was opened with. `unmerged`: journal rows that no stored state holds, left by a crash. */
export type Loaded = { rev: number; at: string; unmerged: number }

/**
 * Fills an empty shared document from the database: the stored state, and the journal of the same epoch. Never from JSON.
 * Reads the journal first: a row that a store moves into the state in between is then seen twice, not never.
 * @throws Refusal not_found when there is no document of this epoch; what the database throws
 */
export async function loadDocument(db: Db, name: DocumentName, doc: Y.Doc, origin: unknown): Promise<Loaded> {
  const updates = await listJournalRows(db, name)
  const [stored] = await db
    .select({
      epoch: sharedDocuments.epoch,
      state: sharedDocuments.state,
      rev: sharedDocuments.rev,
      at: sharedDocuments.updatedAt,
    })
    .from(sharedDocuments)
    .where(eq(sharedDocuments.storyId, name.storyId))
  if (stored?.epoch !== name.epoch) throw new Refusal('not_found')
  Y.applyUpdate(doc, stored.state, origin)
  for (const update of updates) Y.applyUpdate(doc, update, origin)
  return { rev: stored.rev, at: stored.at.toISOString(), unmerged: updates.length }
}
