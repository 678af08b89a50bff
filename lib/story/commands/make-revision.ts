import { settleDocument } from '#lib/collab/settle-document.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import { keepRevision } from '#lib/revision/commands/keep-revision.ts'
import { readText } from '#lib/revision/commands/read-text.ts'
import type { MakeRevisionInput } from '../input.ts'
import { canEditText } from '../policy.ts'
import { lockStory } from './lock-story.ts'

/**
 * Keeps the working copy as a revision by hand. Makes none where the latest already holds the same.
 * @throws AppError not_found, forbidden
 */
export async function makeRevision(
  { actor, db }: CommandContext,
  { storyId, note }: MakeRevisionInput,
): Promise<{ revisionId: string; number: number; made: boolean }> {
  await settleDocument(db, storyId)
  return db.transaction(async (tx) => {
    const story = await lockStory(tx, actor, storyId)
    if (!canEditText(actor, story.state)) throw new AppError('forbidden')
    const text = await readText(tx, storyId)
    const { id, number, made } = await keepRevision(tx, actor, story, text, { reason: 'manual', note })
    if (made)
      await recordEvent(tx, actor, {
        type: 'revision.made',
        storyId,
        subjectId: id,
        data: { revisionId: id, revisionNumber: number, note },
      })
    return { revisionId: id, number, made }
  })
}
