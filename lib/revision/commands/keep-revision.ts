import { eq, max } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { revisions, stories, storyTopics } from '#db/schema/index.ts'
import { lengthOf } from '#lib/document/count.ts'
import { hashRevision } from '#lib/document/hash.ts'
import { plainText } from '#lib/document/text.ts'
import type { Actor } from '#lib/person/roles.ts'
import type { LockedStory } from '#lib/story/commands/lock-story.ts'
import { factsOf } from '#lib/story/state.ts'
import type { RevisionReason } from '#lib/story/workflow.ts'
import type { StoredText } from './read-text.ts'

/** A revision that holds exactly this text and these facts. `made` is false when the latest one already did. */
export type KeptRevision = { id: string; number: number; sha256: string; made: boolean }

/**
 * Keeps the working copy as a revision: the latest one where nothing changed since, else a new one, which becomes the
 * story's latest. The story's row must be locked, so numbers have no gap and no double.
 */
export async function keepRevision(
  tx: Tx,
  actor: Actor,
  { row }: Pick<LockedStory, 'row'>,
  text: StoredText,
  why: { reason: RevisionReason; note?: string },
): Promise<KeptRevision> {
  const topics = await tx
    .select({ id: storyTopics.topicId })
    .from(storyTopics)
    .where(eq(storyTopics.storyId, row.id))
  const facts = factsOf(
    row,
    topics.map(({ id }) => id),
  )
  const { document, schemaVersion } = text
  const sha256 = hashRevision({ schemaVersion, document, facts })
  if (row.latestRevisionId) {
    const [latest] = await tx
      .select({ id: revisions.id, number: revisions.number, sha256: revisions.sha256 })
      .from(revisions)
      .where(eq(revisions.id, row.latestRevisionId))
    if (latest?.sha256 === sha256) return { ...latest, made: false }
  }
  const [last] = await tx
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.storyId, row.id))
  const [made] = await tx
    .insert(revisions)
    .values({
      storyId: row.id,
      number: (last?.number ?? 0) + 1,
      schemaVersion,
      document,
      facts,
      text: plainText(document),
      length: lengthOf(document),
      sha256,
      stage: row.stage,
      step: row.step,
      reason: why.reason,
      note: why.note ?? '',
      documentRev: text.rev,
      createdBy: actor.id,
    })
    .returning({ id: revisions.id, number: revisions.number, sha256: revisions.sha256 })
  if (!made) throw new Error('revision not written')
  await tx.update(stories).set({ latestRevisionId: made.id }).where(eq(stories.id, row.id))
  return { ...made, made: true }
}
