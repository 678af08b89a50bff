import type { StoryState } from '#lib/story/policy.ts'
import type { ReviewItem, TimelineStep } from '#lib/story/views.ts'
import { isSigningStep, stepCount } from '#lib/story/workflow.ts'
import { type StaffMember, waitsFor } from './policy.ts'

/** How many names a step shows at most. */
const mostNames = 8

/**
 * The ranks a story passes, writing first: what was decided at each, where it stands, and whom it waits for. Pure.
 * @param reviews all decisions, oldest first
 * @param staff people who may decide in the story's section
 */
export function timelineOf(
  story: StoryState,
  reviews: readonly ReviewItem[],
  staff: readonly StaffMember[],
): TimelineStep[] {
  const waiting = waitsFor(story, staff).slice(0, mostNames)
  return Array.from({ length: stepCount[story.workflow] + 1 }, (_, step) => {
    const state = standing(story, step)
    return {
      step,
      signs: isSigningStep(story.workflow, step),
      state,
      decisions: reviews.filter((review) => review.step === step),
      candidates: state === 'now' ? waiting.map(({ id, name }) => ({ id, name })) : [],
    }
  })
}

function standing(story: StoryState, step: number): TimelineStep['state'] {
  if (story.stage === 'signed') return 'done'
  if (story.stage === 'drafting') return step === 0 ? 'now' : 'ahead'
  if (story.stage === 'review') return step < story.step ? 'done' : step === story.step ? 'now' : 'ahead'
  // Set aside: nothing is under way.
  return step === 0 ? 'done' : 'ahead'
}
