import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { persons, publicationPersons, publications, revisions } from '#db/schema/index.ts'
import { headOf } from '#lib/document/text.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { pressTags } from '../press-tags.ts'

export type PutLive = {
  path: string
  revisionNumber: number
  sha256: string
  /** What the press must press again: where the story stood before and where it stands now. */
  tags: string[]
}

/**
 * Makes a revision the one readers see, in the transaction of the verb that locked the story. The address is given at the
 * first publication, by the database's clock and the paper's time zone, and never changes: neither a new slug nor another
 * section moves a story that is out.
 */
export async function putLive(
  tx: Tx,
  storyId: string,
  revisionId: string,
  before: typeof publications.$inferSelect | null,
): Promise<PutLive> {
  const [revision] = await tx.select().from(revisions).where(eq(revisions.id, revisionId))
  if (revision?.storyId !== storyId) throw new AppError('not_signed_off')
  const { facts } = revision
  const day = before?.day ?? (await today(tx))
  const path = before?.path ?? `/news/${day.replaceAll('-', '/')}/${storyId}`
  const listed = {
    revisionId,
    scheduledRevisionId: null,
    scheduledFor: null,
    scheduledBy: null,
    withdrawnAt: null,
    withdrawnReason: null,
    day,
    path,
    ...headOf(revision.document),
    summary: facts.summary,
    length: revision.length,
    kind: facts.kind,
    language: facts.language,
    sectionId: facts.sectionId,
    columnId: facts.columnId,
    bylines: facts.bylines,
    leadMediaId: facts.leadMediaId,
  }
  const [row] = await tx
    .insert(publications)
    .values({ storyId, ...listed, publishedAt: sql`now()` })
    .onConflictDoUpdate({
      target: publications.storyId,
      set: {
        ...listed,
        publishedAt: sql`coalesce(${publications.publishedAt}, now())`,
        updatedAt: sql`case when ${publications.publishedAt} is null then null else now() end`,
      },
    })
    .returning()
  if (!row?.publishedAt) throw new Error('publication not written')
  await tx.delete(publicationPersons).where(eq(publicationPersons.storyId, storyId))
  const named = facts.bylines.flatMap(({ personId }) => (personId ? [personId] : []))
  const known = await tx.select({ personId: persons.id }).from(persons).where(inArray(persons.id, named))
  const { publishedAt } = row
  if (known.length > 0)
    await tx.insert(publicationPersons).values(known.map((person) => ({ storyId, ...person, publishedAt })))
  return {
    path,
    revisionNumber: revision.number,
    sha256: revision.sha256,
    tags: pressTags(storyId, before?.revisionId ? [before, row] : [row]),
  }
}

/** The paper's day now, as `2026-11-23`, by the database's clock. */
async function today(tx: Tx): Promise<string> {
  const [row] = await tx
    .select({ day: sql<string>`to_char(now() at time zone ${env().GALLEY_TIME_ZONE}, 'YYYY-MM-DD')` })
    .from(sql`(select 1) as one`)
  if (!row) throw new Error('no clock')
  return row.day
}
