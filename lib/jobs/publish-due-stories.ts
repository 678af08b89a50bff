import type { Db } from '#db/client.ts'
import { nudgeEvents } from '#lib/event-stream.ts'
import { log } from '#lib/log.ts'
import { findDueStories, publishDueStory } from '#lib/story/commands/publish-due-story.ts'

/** Waits before trying a story that failed again: doubles from one second to a minute. */
const longestWaitMs = 60_000

type Failure = { count: number; until: number }

/**
 * Makes the job that publishes what is due: every story in a transaction of its own, so that one which fails keeps no
 * other waiting. A failed one is tried again, less and less often. What came due while the program was not running is
 * caught up in the first run.
 */
export function publishingJob(db: Db): () => Promise<void> {
  const failures = new Map<string, Failure>()
  return async () => {
    const waiting = () => [...failures].filter(([, { until }]) => until > Date.now()).map(([id]) => id)
    for (
      let due = await findDueStories(db, waiting());
      due.length > 0;
      due = await findDueStories(db, waiting())
    ) {
      let published = 0
      for (const storyId of due) if (await tryOne(db, storyId, failures)) published += 1
      if (published > 0) nudgeEvents()
      // Others are at the rest; the next run will see.
      else return
    }
  }
}

async function tryOne(db: Db, storyId: string, failures: Map<string, Failure>): Promise<boolean> {
  try {
    const done = await publishDueStory(db, storyId)
    failures.delete(storyId)
    if (done && done.lateBy > 5) log.warn({ storyId, lateBy: done.lateBy }, 'scheduled story published late')
    return done !== null
  } catch (error) {
    const count = (failures.get(storyId)?.count ?? 0) + 1
    failures.set(storyId, { count, until: Date.now() + Math.min(1000 * 2 ** (count - 1), longestWaitMs) })
    log.error({ err: error, storyId, count }, 'scheduled story not published, will be tried again')
    return false
  }
}
