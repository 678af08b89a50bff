import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { corrections } from '#db/schema/index.ts'
import type { StoryForDesk } from '#lib/story/views.ts'

/** A story's corrections, oldest first. The caller has checked that the story may be seen. */
export async function findCorrectionItems(db: Db, storyId: string): Promise<StoryForDesk['corrections']> {
  const rows = await db
    .select({ id: corrections.id, notice: corrections.notice, at: corrections.createdAt })
    .from(corrections)
    .where(eq(corrections.storyId, storyId))
    .orderBy(asc(corrections.createdAt), asc(corrections.id))
  return rows.map(({ at, ...correction }) => ({ ...correction, at: at.toISOString() }))
}
