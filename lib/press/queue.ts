import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises'
import { log } from '#lib/log.ts'
import { singleton } from '#lib/singleton.ts'
import { unhurriedFrom } from './order.ts'
import { canPress, pressNow } from './pressing.ts'

/** Pages to press ahead of readers. One at a time: the desk shares the process. */
const queue = () =>
  singleton('press.queue', () => ({
    ranks: new Map<string, number>(),
    working: undefined as Promise<void> | undefined,
  }))

/** More than this are not pressed ahead; they stay stale and are pressed for the first reader who asks. */
const longest = 300

/** Adds pages with their rank (lib/press/order.ts) and begins. Does not wait. */
export function pressSoon(pages: Iterable<readonly [address: string, rank: number]>): void {
  const state = queue()
  if (!canPress()) return
  for (const [address, rank] of pages)
    state.ranks.set(address, Math.min(rank, state.ranks.get(address) ?? rank))
  if (state.ranks.size > longest)
    state.ranks = new Map([...state.ranks].sort(([, a], [, b]) => a - b).slice(0, longest))
  state.working ??= work().finally(() => {
    state.working = undefined
  })
}

/** Waits until nothing is left to press. */
export async function pressedAll(): Promise<void> {
  await queue().working
}

/** Forgets what waits; what is being pressed is finished. */
export async function stopQueue(): Promise<void> {
  queue().ranks.clear()
  await queue().working
}

async function work(): Promise<void> {
  const { ranks } = queue()
  for (let next = first(ranks); next; next = first(queue().ranks)) {
    const [address, rank] = next
    queue().ranks.delete(address)
    const begun = performance.now()
    await pressNow(address).catch(() => undefined)
    const took = performance.now() - begun
    log.debug({ address, ms: Math.round(took) }, 'pressed')
    await (rank >= unhurriedFrom ? delay(took) : nextTurn())
  }
}

function first(ranks: ReadonlyMap<string, number>): [string, number] | undefined {
  let best: [string, number] | undefined
  for (const entry of ranks) if (!best || entry[1] < best[1]) best = entry
  return best
}
