import { log } from '#lib/log.ts'

/** Something that goes on until it is stopped. */
export type Running = { stop: () => Promise<void> }

/**
 * Runs a job again and again, `pauseMs` after the last run has ended: two runs never overlap. A run that throws is logged,
 * and the next one comes all the same. `stop` waits for the run under way.
 */
export function every(name: string, pauseMs: number, run: () => Promise<void>): Running {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let current: Promise<void> = Promise.resolve()
  const turn = () => {
    current = run()
      .catch((error: unknown) => log.error({ err: error, job: name }, 'job failed'))
      .then(() => {
        if (!stopped) timer = setTimeout(turn, pauseMs)
      })
  }
  turn()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
      return current
    },
  }
}
