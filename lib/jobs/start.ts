import { getDb } from '#db/client.ts'
import { cleanUp } from './clean-up.ts'
import { every, type Running } from './every.ts'
import { publishingJob } from './publish-due-stories.ts'

const hourMs = 3_600_000

/**
 * Starts what happens by the clock: due publications each second, clean-up each hour. Every process may do this: rows, not
 * processes, decide who does what. `stop` waits for what is under way.
 */
export function startJobs(): Running {
  const db = getDb()
  const jobs = [
    every('publish-due-stories', 1_000, publishingJob(db)),
    every('clean-up', hourMs, () => cleanUp(db)),
  ]
  return {
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()))
    },
  }
}
