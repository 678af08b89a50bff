import { eq } from 'drizzle-orm'
import { type Db, getDb } from '#db/client.ts'
import { sharedDocuments } from '#db/schema/index.ts'
import type { StoryDocument } from '#lib/document/format.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import type { Actor } from '#lib/person/roles.ts'
import { runningCollaboration } from './collaboration.ts'
import { changeStored } from './merge-rows.ts'
import { writeText } from './shared-text.ts'

/**
 * Brings a story's text to a given document, for restoring a revision: one forward change made of the differences. People
 * who have the story open see it happen, and what they type meanwhile stays. Call it outside a transaction; the caller has
 * checked the right to write.
 * @returns the rev the text was stored under
 * @throws AppError not_found, invalid, too_large, unavailable
 */
export async function replaceDocument(
  storyId: string,
  document: StoryDocument,
  actor: Actor,
  db: Db = getDb(),
): Promise<{ rev: number }> {
  const valid = validateDocument(document)
  try {
    const [row] = await db
      .select({ epoch: sharedDocuments.epoch })
      .from(sharedDocuments)
      .where(eq(sharedDocuments.storyId, storyId))
    if (!row) throw new AppError('not_found')
    const name = { storyId, epoch: row.epoch }
    const running = runningCollaboration()
    const rev = running
      ? await running.replace(name, valid, actor)
      : await changeStored(db, name, actor.id, (doc) => writeText(doc, valid, null))
    return { rev }
  } catch (error) {
    if (isAppError(error)) throw error
    log.warn({ err: error, storyId }, 'text could not be replaced')
    throw new AppError('unavailable')
  }
}
