import { and, eq } from 'drizzle-orm'
import { revisions } from '#db/schema/index.ts'
import { replaceDocument } from '#lib/collab/replace-document.ts'
import { settleDocument } from '#lib/collab/settle-document.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import { keepRevision } from '#lib/revision/commands/keep-revision.ts'
import { readText } from '#lib/revision/commands/read-text.ts'
import type { RestoreRevisionInput } from '../input.ts'
import { canEditText } from '../policy.ts'
import { lockStory } from './lock-story.ts'

/**
 * Brings the text of an older revision back, as one more change of the living document: what others type meanwhile stays.
 * The text it replaces is kept as a revision first, so nothing is lost whatever happens in between. Facts stay as they are.
 * @throws AppError not_found, forbidden
 */
export async function restoreRevision(
  { actor, db }: CommandContext,
  { storyId, revisionId }: RestoreRevisionInput,
): Promise<{ storyId: string }> {
  await settleDocument(db, storyId)
  const restored = await db.transaction(async (tx) => {
    const story = await lockStory(tx, actor, storyId)
    if (!canEditText(actor, story.state)) throw new AppError('forbidden')
    const [revision] = await tx
      .select({ document: revisions.document, number: revisions.number })
      .from(revisions)
      .where(and(eq(revisions.id, revisionId), eq(revisions.storyId, storyId)))
    if (!revision) throw new AppError('not_found')
    await keepRevision(tx, actor, story, await readText(tx, storyId), { reason: 'restore' })
    return revision
  })
  await replaceDocument(storyId, restored.document, actor, db)
  await settleDocument(db, storyId)
  await db.transaction(async (tx) => {
    const story = await lockStory(tx, actor, storyId)
    const kept = await keepRevision(tx, actor, story, await readText(tx, storyId), {
      reason: 'restore',
      note: `${restored.number}`,
    })
    await recordEvent(tx, actor, {
      type: 'revision.restored',
      storyId,
      subjectId: revisionId,
      data: { revisionId: kept.id, revisionNumber: kept.number, restoredNumber: restored.number },
    })
  })
  return { storyId }
}
