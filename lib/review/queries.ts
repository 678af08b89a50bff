import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { persons, publications, reviews, revisions, roleGrants, sections, stories } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor, Role } from '#lib/person/roles.ts'
import { canSee, decidingRoles, type StoryState } from '#lib/story/policy.ts'
import { stateOf } from '#lib/story/state.ts'
import type { ReviewItem } from '#lib/story/views.ts'
import type { StaffMember } from './policy.ts'

/**
 * What the rules need to know of a story, as it is now.
 * @throws AppError not_found, also for a story the actor may not see
 */
export async function getVisibleState(db: Db | Tx, actor: Actor, storyId: string): Promise<StoryState> {
  const [row] = await db
    .select({
      story: stories,
      sectionWorkflow: sections.workflow,
      allowTwoSteps: sections.allowTwoSteps,
      liveRevisionId: publications.revisionId,
    })
    .from(stories)
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(eq(stories.id, storyId))
  if (!row) throw new AppError('not_found')
  const { story, ...beside } = row
  const decisions = await db
    .select({ personId: reviews.decidedBy, step: reviews.step })
    .from(reviews)
    .where(and(eq(reviews.storyId, storyId), eq(reviews.round, story.round)))
  const state = stateOf(story, { ...beside, decisions })
  if (!canSee(actor, state)) throw new AppError('not_found')
  return state
}

/** A story's decisions of all rounds, oldest first. The caller has checked that the story may be seen. */
export async function findReviewItems(db: Db, storyId: string): Promise<ReviewItem[]> {
  const rows = await db
    .select({
      id: reviews.id,
      round: reviews.round,
      step: reviews.step,
      decision: reviews.decision,
      note: reviews.note,
      overrideReason: reviews.overrideReason,
      by: { id: persons.id, name: persons.name },
      at: reviews.decidedAt,
      revisionId: reviews.revisionId,
      revisionNumber: revisions.number,
      sha256: reviews.sha256,
    })
    .from(reviews)
    .innerJoin(persons, eq(persons.id, reviews.decidedBy))
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .where(eq(reviews.storyId, storyId))
    .orderBy(asc(reviews.decidedAt), asc(reviews.id))
  return rows.map(({ at, ...review }) => ({ ...review, at: at.toISOString() }))
}

/**
 * Active people who hold a role: in one section, or anywhere when none is named. With just the grants that count there, in
 * order of their names.
 */
export async function listStaff(
  db: Db | Tx,
  { sectionId, roles: wanted }: { sectionId?: string; roles?: readonly Role[] } = {},
): Promise<StaffMember[]> {
  const rows = await db
    .select({
      id: persons.id,
      name: persons.name,
      role: roleGrants.role,
      sectionId: roleGrants.sectionId,
    })
    .from(roleGrants)
    .innerJoin(persons, eq(persons.id, roleGrants.personId))
    .where(
      and(
        eq(persons.status, 'active'),
        wanted ? inArray(roleGrants.role, [...wanted]) : undefined,
        sectionId ? or(isNull(roleGrants.sectionId), eq(roleGrants.sectionId, sectionId)) : undefined,
      ),
    )
    .orderBy(persons.name, persons.id)
  const members = new Map<string, StaffMember>()
  for (const { id, name, ...grant } of rows) {
    const before = members.get(id)?.grants ?? []
    members.set(id, { id, name, grants: [...before, grant] })
  }
  return [...members.values()]
}

/** Active people who may decide on stories: of one section, or of any. */
export function listDeciders(db: Db | Tx, sectionId?: string): Promise<StaffMember[]> {
  return listStaff(db, { sectionId, roles: decidingRoles })
}

/** One active person with all grants, or null. */
export async function findStaffMember(db: Db | Tx, personId: string): Promise<StaffMember | null> {
  const rows = await db
    .select({
      id: persons.id,
      name: persons.name,
      role: roleGrants.role,
      sectionId: roleGrants.sectionId,
    })
    .from(persons)
    .innerJoin(roleGrants, eq(roleGrants.personId, persons.id))
    .where(and(eq(persons.id, personId), eq(persons.status, 'active')))
  const [first] = rows
  if (!first) return null
  const grants = rows.map(({ role, sectionId }) => ({ role, sectionId }))
  return { id: first.id, name: first.name, grants }
}
