import { and, eq, lt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { documentUpdates, notifications, sharedDocuments } from '#db/schema/index.ts'
import { cleanUpSignIn } from '#lib/auth/clean-up.ts'
import { settleDocument } from '#lib/collab/settle-document.ts'
import { log } from '#lib/log.ts'

/**
 * Removes what nobody needs any more: old sessions and counters of sign-in, notifications of long ago, and journal rows of
 * an epoch that is over. Journal rows of a living text are never removed but merged, where a crash left them behind.
 */
export async function cleanUp(db: Db): Promise<void> {
  await cleanUpSignIn(db)
  await db.delete(notifications).where(lt(notifications.createdAt, sql`now() - interval '90 days'`))
  await db.delete(documentUpdates).where(
    sql`exists (select 1 from ${sharedDocuments} where ${sharedDocuments.storyId} = ${documentUpdates.storyId}
        and ${sharedDocuments.epoch} > ${documentUpdates.epoch})`,
  )
  await settleLeftOvers(db)
}

/** A store follows a change within seconds; what is older was left by a crash. */
async function settleLeftOvers(db: Db): Promise<void> {
  const left = await db
    .selectDistinct({ storyId: documentUpdates.storyId })
    .from(documentUpdates)
    .innerJoin(
      sharedDocuments,
      and(
        eq(sharedDocuments.storyId, documentUpdates.storyId),
        eq(sharedDocuments.epoch, documentUpdates.epoch),
      ),
    )
    .where(lt(documentUpdates.createdAt, sql`now() - interval '10 minutes'`))
    .limit(200)
  for (const { storyId } of left)
    await settleDocument(db, storyId).catch((error: unknown) =>
      log.warn({ err: error, storyId }, 'journal left by a crash not merged yet'),
    )
}
