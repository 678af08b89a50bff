import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sharedDocuments, stories, storyTopics } from '#db/schema/index.ts'
import { seedDocument } from '#lib/collab/seed-document.ts'
import type { StoryDocument } from '#lib/document/format.ts'
import { headOf } from '#lib/document/text.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { documentVersion } from '#lib/document/version.ts'
import type { Actor } from '#lib/person/roles.ts'
import { recordEvent } from '#lib/record-event.ts'
import { keepRevision } from '#lib/revision/commands/keep-revision.ts'
import type { StoryFacts } from '../facts.ts'
import { readWorkflow } from './read-workflow.ts'
import { requireFacts } from './require-facts.ts'

export type NewStory = {
  document: StoryDocument
  facts: StoryFacts
  /** Whose story it is; null for one that came without an author who has an account. */
  authorId: string | null
  /** `deadline` is a moment, `plannedDate` a day such as 2026-11-23. */
  plan?: {
    deadline?: Date | null
    plannedDate?: string | null
    plannedPage?: string
    plannedLength?: number | null
  }
  /** The page it was imported from. */
  importedPageId?: string
}

/**
 * Makes a story whole, inside a transaction of the caller: row, shared document, revision 1 and one event. The caller has
 * asked `canCreate`.
 * @throws AppError invalid (document or facts), too_large
 */
export async function createStoryInTx(
  tx: Tx,
  actor: Actor,
  { document: given, facts, authorId, plan = {}, importedPageId }: NewStory,
): Promise<{ storyId: string; revisionId: string }> {
  await requireFacts(tx, facts)
  const document = validateDocument(given)
  const { state, text, length } = seedDocument(document)
  const { topicIds, ...columnsOfFacts } = facts
  const [row] = await tx
    .insert(stories)
    .values({
      ...columnsOfFacts,
      ...headOf(document),
      ...plan,
      length,
      workflow: await readWorkflow(tx, facts.sectionId),
      authorId,
      importedPageId: importedPageId ?? null,
      createdBy: actor.id,
    })
    .returning()
  if (!row) throw new Error('story not written')
  if (topicIds.length > 0)
    await tx.insert(storyTopics).values(topicIds.map((topicId) => ({ storyId: row.id, topicId })))
  await tx.insert(sharedDocuments).values({
    storyId: row.id,
    schemaVersion: documentVersion,
    state,
    document,
    text,
    updatedBy: actor.id,
  })
  const [stored] = await tx.select().from(sharedDocuments).where(eq(sharedDocuments.storyId, row.id))
  if (!stored) throw new Error('document not written')
  const reason = importedPageId ? 'import' : 'create'
  const revision = await keepRevision(tx, actor, { row }, stored, { reason })
  await recordEvent(tx, actor, {
    type: importedPageId ? 'story.imported' : 'story.created',
    storyId: row.id,
    data: {
      revisionId: revision.id,
      revisionNumber: revision.number,
      ...(importedPageId ? { importedPageId } : {}),
    },
  })
  return { storyId: row.id, revisionId: revision.id }
}
