import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { persons, revisions } from '#db/schema/index.ts'
import type { StoryDocument } from '#lib/document/format.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'
import { getVisibleState } from '#lib/review/queries.ts'
import type { StoryFacts } from '#lib/story/facts.ts'
import type { RevisionItem } from '#lib/story/views.ts'

const columns = {
  id: revisions.id,
  number: revisions.number,
  sha256: revisions.sha256,
  length: revisions.length,
  reason: revisions.reason,
  stage: revisions.stage,
  step: revisions.step,
  note: revisions.note,
  createdAt: revisions.createdAt,
  by: { id: persons.id, name: persons.name },
}

function itemOf({
  createdAt,
  by,
  ...row
}: Omit<RevisionItem, 'at' | 'by'> & { createdAt: Date; by: RevisionItem['by'] }): RevisionItem {
  return { ...row, by, at: createdAt.toISOString() }
}

/** How many revisions a list shows. A story has a few dozen. */
const most = 200

/**
 * A story's revisions, newest first: the latest 200 and those named, whatever their age. The caller has checked that the
 * story may be seen.
 */
export async function findRevisionItems(
  db: Db,
  storyId: string,
  named: readonly (string | null)[],
): Promise<RevisionItem[]> {
  const ids = named.filter((id) => id !== null)
  const [recent, others] = await Promise.all([
    db
      .select(columns)
      .from(revisions)
      .leftJoin(persons, eq(persons.id, revisions.createdBy))
      .where(eq(revisions.storyId, storyId))
      .orderBy(desc(revisions.number))
      .limit(most),
    db
      .select(columns)
      .from(revisions)
      .leftJoin(persons, eq(persons.id, revisions.createdBy))
      .where(and(eq(revisions.storyId, storyId), inArray(revisions.id, ids))),
  ])
  const old = others.filter(({ id }) => !recent.some((one) => one.id === id))
  return [...recent, ...old].map(itemOf)
}

/**
 * A story's revisions, newest first, at most 200.
 * @throws AppError not_found
 */
export async function listRevisions(db: Db, actor: Actor, storyId: string): Promise<RevisionItem[]> {
  await getVisibleState(db, actor, storyId)
  return findRevisionItems(db, storyId, [])
}

/** One revision with all it holds. */
export type RevisionForReading = RevisionItem & {
  storyId: string
  schemaVersion: number
  document: StoryDocument
  facts: StoryFacts
  text: string
}

/**
 * One revision of a story the actor may see.
 * @throws AppError not_found
 */
export async function getRevision(
  db: Db,
  actor: Actor,
  storyId: string,
  revisionId: string,
): Promise<RevisionForReading> {
  await getVisibleState(db, actor, storyId)
  const [row] = await db
    .select({
      ...columns,
      schemaVersion: revisions.schemaVersion,
      document: revisions.document,
      facts: revisions.facts,
      text: revisions.text,
    })
    .from(revisions)
    .leftJoin(persons, eq(persons.id, revisions.createdBy))
    .where(and(eq(revisions.id, revisionId), eq(revisions.storyId, storyId)))
  if (!row) throw new AppError('not_found')
  const { schemaVersion, document, facts, text, ...item } = row
  return { ...itemOf(item), storyId, schemaVersion, document, facts, text }
}
