import { type Actor, type Grant, hasRole, type Role } from '#lib/person/roles.ts'
import { can, canCreate, isOwnStory, rolesOfStep, type StoryState } from '#lib/story/policy.ts'
import type { PersonRef } from '#lib/story/views.ts'
import { isSigningStep, type Verb } from '#lib/story/workflow.ts'

/** Whom a story waits for. Pure. */

/** Somebody with an account and roles that decide. */
export type StaffMember = PersonRef & { grants: readonly Grant[] }

/** The verb that passes the story's present step. */
export function passingVerb(story: Pick<StoryState, 'workflow' | 'step'>): Verb {
  return isSigningStep(story.workflow, story.step) ? 'sign' : 'approve'
}

/**
 * The people a story under review waits for: the one who was named; else those of the step's own rank who may decide it,
 * or of the next higher rank where there are none. People who would need to give a reason come only where nobody else is.
 */
export function waitsFor(story: StoryState, staff: readonly StaffMember[]): StaffMember[] {
  if (story.stage !== 'review') return []
  const roles = rolesOfStep(story.workflow, story.step)
  const able = staff.flatMap((member) => {
    const verdict = can(actorOf(member), passingVerb(story), story)
    return verdict.ok ? [{ member, overrides: verdict.needsOverride === true }] : []
  })
  const named = able.filter(({ member }) => member.id === story.assigneeId)
  if (named.length > 0) return named.map(({ member }) => member)
  const free = able.filter(({ overrides }) => !overrides)
  const pool = (free.length > 0 ? free : able).map(({ member }) => ({
    member,
    rank: rankOf(member, roles, story.sectionId),
  }))
  const lowest = Math.min(...pool.map(({ rank }) => rank))
  return pool.filter(({ rank }) => rank === lowest).map(({ member }) => member)
}

/** Place of the lowest of a person's roles in the list, from 0. */
function rankOf(member: StaffMember, roles: readonly Role[], sectionId: string): number {
  return roles.findIndex((role) => hasRole(actorOf(member), [role], sectionId))
}

function actorOf({ id, name, grants }: StaffMember): Actor {
  return { id, name, grants }
}

/**
 * Whether a person may close the review after publication that a fast-track opened: a desk head or chief who is neither
 * the one who signed nor the author, unless the section lets one person decide twice.
 */
export function canConfirmFastTrack(
  actor: Actor,
  story: Pick<StoryState, 'sectionId' | 'authorId' | 'bylinePersonIds' | 'allowTwoSteps'>,
  signedBy: string | null,
): boolean {
  if (!hasRole(actor, ['desk-head', 'chief'], story.sectionId)) return false
  return story.allowTwoSteps || (actor.id !== signedBy && !isOwnStory(actor, story))
}

/** Whether a person can be asked to act next: to write while the story is drafted, to decide while it is under review. */
export function canBeAsked(member: StaffMember, story: StoryState): boolean {
  if (story.stage === 'drafting') return canCreate(actorOf(member), story.sectionId)
  if (story.stage !== 'review') return false
  return can(actorOf(member), passingVerb(story), { ...story, assigneeId: member.id }).ok
}
