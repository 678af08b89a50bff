import type { Db } from '#db/client.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { runningCollaboration } from './collaboration.ts'
import { mergeRows } from './merge-rows.ts'

/**
 * Makes every acknowledged change of a story's text part of `shared_documents`, so that a command which takes a revision
 * takes all of it. Call it before opening the command's transaction, never inside. Stores the document if it is open here,
 * and merges what a crash or another process left in the journal.
 * @throws AppError unavailable when the text cannot be stored now, text_not_saved when it cannot become a valid document
 */
export async function settleDocument(db: Db, storyId: string): Promise<void> {
  try {
    if (await runningCollaboration()?.settle(storyId)) return
    await mergeRows(db, storyId)
  } catch (error) {
    if (isAppError(error)) throw error
    log.warn({ err: error, storyId }, 'text could not be settled')
    throw new AppError('unavailable')
  }
}
