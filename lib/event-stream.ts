import { and, asc, gt, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { log } from './log.ts'
import { singleton } from './singleton.ts'

export type StoredEvent = typeof events.$inferSelect
type Consumer = (batch: readonly StoredEvent[]) => Promise<void> | void

/**
 * How far back a look goes. Ids are given before commit, so a transaction that commits late may carry an id below the
 * newest seen; within this window it is still found.
 */
const overlap = '60 seconds'
const overlapMs = 60_000
const pollMs = 1_000
const batchSize = 1_000

/** Channel of the wake-up call between processes on one server. Carries no content. */
export const wakeChannel = 'galley_events'

type Stream = {
  consumers: Map<string, Consumer>
  /** Id → when it was dealt with, for the length of the overlap. */
  seen: Map<number, number>
  reading: Promise<void> | undefined
  again: boolean
  timer: NodeJS.Timeout | undefined
  stopListening: (() => Promise<void>) | undefined
  running: boolean
}

const stream = () =>
  singleton<Stream>('event-stream', () => ({
    consumers: new Map(),
    seen: new Map(),
    reading: undefined,
    again: false,
    timer: undefined,
    stopListening: undefined,
    running: false,
  }))

/**
 * Registers a consumer under a name (a second one of that name replaces the first). Every process gives every event to
 * each consumer at least once, in order of id within a batch: a consumer must be idempotent. One that throws is logged
 * and does not hold up the others.
 */
export function onEvents(name: string, consumer: Consumer): void {
  stream().consumers.set(name, consumer)
}

/** Looks for new events now, here and in the other processes. Called after every action; does not wait. */
export function nudgeEvents(): void {
  if (!stream().running) return
  readEvents().catch((error: unknown) => log.warn({ err: error }, 'events not read'))
  const open = database()
  if (open.kind === 'server') {
    open.raw
      .query(`notify ${wakeChannel}`)
      .catch((error: unknown) => log.warn({ err: error }, 'other processes not woken'))
  }
}

/** Reads what is new and waits until every consumer has dealt with all that was committed before the call. */
export function readEvents(): Promise<void> {
  const state = stream()
  state.again = true
  state.reading ??= readUntilQuiet(state).finally(() => {
    state.reading = undefined
  })
  return state.reading
}

async function readUntilQuiet(state: Stream): Promise<void> {
  while (state.again) {
    state.again = false
    await deliver(state, await findFresh(state))
  }
}

async function findFresh(state: Stream): Promise<StoredEvent[]> {
  const { db } = database()
  const fresh: StoredEvent[] = []
  for (let after = 0; ; ) {
    const batch = await db
      .select()
      .from(events)
      .where(and(gt(events.id, after), gt(events.createdAt, sql`now() - ${overlap}::interval`)))
      .orderBy(asc(events.id))
      .limit(batchSize)
    fresh.push(...batch.filter((event) => !state.seen.has(event.id)))
    const last = batch.at(-1)
    if (!last || batch.length < batchSize) return fresh
    after = last.id
  }
}

async function deliver(state: Stream, fresh: readonly StoredEvent[]): Promise<void> {
  const at = Date.now()
  for (const [id, when] of state.seen) if (when < at - 2 * overlapMs) state.seen.delete(id)
  for (const event of fresh) state.seen.set(event.id, at)
  if (fresh.length === 0) return
  await Promise.all(
    [...state.consumers].map(async ([name, consumer]) => {
      try {
        await consumer(fresh)
      } catch (error) {
        log.error({ err: error, consumer: name }, 'event consumer failed')
      }
    }),
  )
}

/**
 * Starts looking each second, and at once when another process on the same server says so. Events committed before the
 * start are not delivered: what consumers keep in memory is empty then.
 */
export async function startEventStream(): Promise<void> {
  const state = stream()
  for (const event of await findFresh(state)) state.seen.set(event.id, Date.now())
  state.running = true
  const open = database()
  if (open.kind === 'server') state.stopListening = await listen(open.raw)
  const tick = async () => {
    await readEvents().catch((error: unknown) => log.warn({ err: error }, 'events not read'))
    if (state.running) state.timer = setTimeout(tick, pollMs)
  }
  state.timer = setTimeout(tick, pollMs)
}

type Pool = Extract<ReturnType<typeof database>, { kind: 'server' }>['raw']

async function listen(pool: Pool): Promise<() => Promise<void>> {
  const client = await pool.connect()
  let gone = false
  client.on('notification', () => {
    readEvents().catch((error: unknown) => log.warn({ err: error }, 'events not read'))
  })
  // A lost connection only means falling back to the poll.
  client.on('error', () => {
    if (!gone) client.release(true)
    gone = true
  })
  await client.query(`listen ${wakeChannel}`)
  return async () => {
    if (!gone) client.release(true)
    gone = true
  }
}

/** Stops looking, after the look that is under way. */
export async function stopEventStream(): Promise<void> {
  const state = stream()
  state.running = false
  clearTimeout(state.timer)
  await state.stopListening?.()
  state.stopListening = undefined
  await state.reading?.catch(() => undefined)
  state.seen.clear()
  state.consumers.clear()
}
