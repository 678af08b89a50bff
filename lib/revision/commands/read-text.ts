import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sharedDocuments } from '#db/schema/index.ts'
import type { StoryDocument } from '#lib/document/format.ts'
import { AppError } from '#lib/errors.ts'

/** The working copy as last stored. */
export type StoredText = { document: StoryDocument; schemaVersion: number; rev: number }

/**
 * Reads the working copy. Every store locks the story's row first, so under that lock it does not change; the caller has
 * settled the shared document before its transaction.
 * @param seen the `rev` the person decided on; another one is stale
 * @throws AppError not_found, stale (`details.documentRev` is the present one)
 */
export async function readText(tx: Tx, storyId: string, seen?: number): Promise<StoredText> {
  const [text] = await tx
    .select({
      document: sharedDocuments.document,
      schemaVersion: sharedDocuments.schemaVersion,
      rev: sharedDocuments.rev,
    })
    .from(sharedDocuments)
    .where(eq(sharedDocuments.storyId, storyId))
  if (!text) throw new AppError('not_found')
  if (seen !== undefined && seen !== text.rev)
    throw new AppError('stale', { details: { documentRev: text.rev } })
  return text
}
