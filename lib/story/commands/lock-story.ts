import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { publications, reviews, sections, stories } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'
import { canSee, type StoryState } from '../policy.ts'
import { stateOf } from '../state.ts'

/** A story held by this transaction, with what the rules need. */
export type LockedStory = {
  row: typeof stories.$inferSelect
  state: StoryState
  publication: typeof publications.$inferSelect | null
}

/**
 * Locks a story's row until the end of the transaction. What stands beside it is read after the lock, so it is as new as
 * the lock. Every command locks the story before anything else of it, so that two can never wait for each other.
 * @throws AppError not_found, also for a story the actor may not see
 */
export async function lockStory(tx: Tx, actor: Actor, storyId: string): Promise<LockedStory> {
  const story = await lockAnyStory(tx, storyId)
  if (!story || !canSee(actor, story.state)) throw new AppError('not_found')
  return story
}

/** The same for the program itself, which sees everything. Undefined when there is no such story. */
export async function lockAnyStory(tx: Tx, storyId: string): Promise<LockedStory | undefined> {
  const [row] = await tx.select().from(stories).where(eq(stories.id, storyId)).for('update')
  if (!row) return undefined
  const [beside] = await tx
    .select({
      allowTwoSteps: sections.allowTwoSteps,
      workflow: sections.workflow,
      publication: publications,
    })
    .from(sections)
    .leftJoin(publications, eq(publications.storyId, row.id))
    .where(eq(sections.id, row.sectionId))
  const decisions = await tx
    .select({ personId: reviews.decidedBy, step: reviews.step })
    .from(reviews)
    .where(and(eq(reviews.storyId, row.id), eq(reviews.round, row.round)))
  const publication = beside?.publication ?? null
  const state = stateOf(row, {
    allowTwoSteps: beside?.allowTwoSteps ?? false,
    sectionWorkflow: beside?.workflow ?? row.workflow,
    liveRevisionId: publication?.revisionId ?? null,
    decisions,
  })
  return { row, state, publication }
}
