import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { publications, reviews, sections, sharedDocuments, stories } from '#db/schema/index.ts'
import type { Actor } from '#lib/person/roles.ts'
import { canEditText, canSee, type StoryState } from '#lib/story/policy.ts'
import { stateOf } from '#lib/story/state.ts'

/** A story as the policy sees it, with the epoch of its text. */
export type GuardedStory = { state: StoryState; epoch: number }

/** What the policy needs to know about a story, as it is now; null when there is none, or it has no text. */
export async function findGuardedStory(db: Db, storyId: string): Promise<GuardedStory | null> {
  const [row] = await db
    .select({
      story: stories,
      epoch: sharedDocuments.epoch,
      allowTwoSteps: sections.allowTwoSteps,
      sectionWorkflow: sections.workflow,
      liveRevisionId: publications.revisionId,
    })
    .from(stories)
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .innerJoin(sharedDocuments, eq(sharedDocuments.storyId, stories.id))
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(eq(stories.id, storyId))
  if (!row) return null
  const { story } = row
  const decisions = await db
    .select({ personId: reviews.decidedBy, step: reviews.step })
    .from(reviews)
    .where(and(eq(reviews.storyId, storyId), eq(reviews.round, story.round)))
  return { epoch: row.epoch, state: stateOf(story, { ...row, decisions }) }
}

/** What an actor may do with a story's text: nothing at all (it does not exist for them), read, or write. */
export function rightsOn(actor: Actor, story: StoryState): 'none' | 'read' | 'write' {
  if (!canSee(actor, story)) return 'none'
  return canEditText(actor, story) ? 'write' : 'read'
}
