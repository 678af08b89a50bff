import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { corrections, publications, stories } from '#db/schema/index.ts'
import { isLive } from '#lib/publication/public.ts'

/** A 更正 of a live story, or the withdrawal of one. A withdrawn story's headline is no longer shown. */
export type PublicNotice =
  | {
      kind: 'correction'
      id: string
      at: Date
      notice: string
      path: string
      headline: string
      language: 'zh-Hans' | 'en'
    }
  | { kind: 'withdrawal'; id: string; at: Date; notice: string; day: string }

/** Corrections and withdrawals together, newest first. */
export async function listNotices(
  db: Db,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<PublicNotice[]> {
  const reach = limit + offset
  const corrected = db
    .select({
      id: corrections.id,
      at: corrections.createdAt,
      notice: corrections.notice,
      path: publications.path,
      headline: publications.headline,
      language: publications.language,
    })
    .from(corrections)
    .innerJoin(publications, eq(publications.storyId, corrections.storyId))
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .where(isLive())
    .orderBy(desc(corrections.createdAt), desc(corrections.id))
    .limit(reach)
  const withdrawn = db
    .select({
      id: publications.storyId,
      at: publications.withdrawnAt,
      notice: sql<string>`coalesce(${publications.withdrawnReason}, '')`,
      day: publications.day,
    })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(and(inArray(stories.publication, ['withdrawn', 'scheduled']), isNotNull(publications.withdrawnAt)))
    .orderBy(desc(publications.withdrawnAt), desc(publications.storyId))
    .limit(reach)
  const [ofStories, withdrawals] = await Promise.all([corrected, withdrawn])
  const notices: PublicNotice[] = [
    ...ofStories.flatMap(({ path, ...row }) => (path ? [{ kind: 'correction' as const, ...row, path }] : [])),
    ...withdrawals.flatMap(({ at, day, ...row }) =>
      at && day ? [{ kind: 'withdrawal' as const, ...row, at, day }] : [],
    ),
  ]
  return notices.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(offset, reach)
}
