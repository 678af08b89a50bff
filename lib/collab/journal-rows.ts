import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { documentUpdates } from '#db/schema/index.ts'
import type { DocumentName } from './document-name.ts'
import type { JournalEntry } from './journal.ts'

/** Commits changes of one document. @returns the ids of the rows */
export async function writeJournalRows(
  db: Db,
  { storyId, epoch }: DocumentName,
  entries: readonly JournalEntry[],
): Promise<number[]> {
  if (entries.length === 0) return []
  const rows = await db
    .insert(documentUpdates)
    .values(entries.map(({ update, actorId }) => ({ storyId, epoch, update, actorId })))
    .returning({ seq: documentUpdates.seq })
  return rows.map((row) => row.seq)
}

/** The changes of one document that no stored state holds yet, oldest first. */
export async function listJournalRows(db: Db, { storyId, epoch }: DocumentName): Promise<Uint8Array[]> {
  const rows = await db
    .select({ update: documentUpdates.update })
    .from(documentUpdates)
    .where(and(eq(documentUpdates.storyId, storyId), eq(documentUpdates.epoch, epoch)))
    .orderBy(asc(documentUpdates.seq))
  return rows.map((row) => row.update)
}
