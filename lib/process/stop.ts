import { log } from '#lib/log.ts'
import { enterPhase } from './phase.ts'

/** One part of the process and how it ends. Parts end one after the other, the last started first. */
export type Part = { name: string; stop: () => Promise<unknown> | unknown }

/** Longest a graceful end may take, in ms; text not stored by then stays in the journal and is merged at the next start. */
const limit = 15_000

/** Network failures that surface outside any request. They concern one connection and nothing else. */
const harmless = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT'])

/**
 * Ends the process in order on SIGTERM, SIGINT and SIGHUP (a second one ends it at once), and after an error that nothing caught:
 * in an unknown state it must not go on writing. Parts may still be added to the list.
 */
export function stopOnSignals(parts: readonly Part[]): void {
  let since = 0
  const stop = async (code: number) => {
    // The terminal and the script that started us may both pass on one and the same Ctrl+C.
    if (since > 0) return Date.now() - since > 1_000 ? process.exit(130) : undefined
    since = Date.now()
    const whole = await stopParts(parts)
    process.exit(whole ? code : 1)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stop(0))
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    log.error({ err: error }, 'uncaught error')
    if (!harmless.has(error.code ?? '')) void stop(1)
  })
}

/**
 * Ends every part, whatever happens to the others.
 * @returns false when one failed or time ran out
 */
export async function stopParts(parts: readonly Part[], within = limit): Promise<boolean> {
  enterPhase('stopping')
  let whole = true
  const all = (async () => {
    for (const { name, stop } of [...parts].reverse()) {
      try {
        await stop()
      } catch (error) {
        whole = false
        log.error({ err: error, part: name }, 'part did not end well')
      }
    }
    return whole
  })()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      log.error('stopped before everything had ended')
      resolve(false)
    }, within)
  })
  return Promise.race([all, late]).finally(() => clearTimeout(timer))
}
