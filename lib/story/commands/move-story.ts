import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { stories } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { LockedStory } from './lock-story.ts'

type Move = Partial<
  Pick<
    typeof stories.$inferInsert,
    | 'stage'
    | 'step'
    | 'workflow'
    | 'round'
    | 'publication'
    | 'authorId'
    | 'assigneeId'
    | 'submittedBy'
    | 'signedRevisionId'
    | 'latestRevisionId'
    | 'fastTrackReason'
  >
>

/**
 * Writes where a story went, guarded by the state it was found in.
 * @returns the new stateVersion, which every command hands back
 * @throws AppError conflict when the guard finds no row
 */
export async function moveStory(
  tx: Tx,
  { row }: LockedStory,
  move: Move,
): Promise<{ storyId: string; stateVersion: number }> {
  const stays =
    (move.stage === undefined || move.stage === row.stage) &&
    (move.step === undefined || move.step === row.step)
  const [moved] = await tx
    .update(stories)
    .set({
      ...move,
      stateVersion: row.stateVersion + 1,
      updatedAt: sql`now()`,
      ...(stays ? {} : { stageSince: sql`now()` }),
    })
    .where(
      and(
        eq(stories.id, row.id),
        eq(stories.stateVersion, row.stateVersion),
        eq(stories.stage, row.stage),
        eq(stories.publication, row.publication),
      ),
    )
    .returning({ storyId: stories.id, stateVersion: stories.stateVersion })
  if (!moved) throw new AppError('conflict')
  return moved
}

/** What every verb answers: the story and its new state, to be named by the next verb. */
export type Moved = { storyId: string; stateVersion: number }
