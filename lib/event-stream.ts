import { and, asc, gt, sql } from 'drizzle-orm'
import { database, getDb } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { log } from './log.ts'
import { singleton } from './singleton.ts'

export type StoredEvent = typeof events.$inferSelect
type Handler = (batch: readonly StoredEvent[]) => Promise<void> | void

/** How far back a poll looks: ids are given before commit, so a late commit may carry an id below the newest seen. */
const overlapMs = 30_000
const pollMs = 1_000

type Stream = {
  handlers: Map<string, Handler>
  seen: Map<number, number>
  running: boolean
  again: boolean
  timer: NodeJS.Timeout | undefined
  stopListening: (() => Promise<void>) | undefined
  startedAt: Date | undefined
}

const stream = () =>
  singleton<Stream>('event-stream', () => ({
    handlers: new Map(),
    seen: new Map(),
    running: false,
    again: false,
    timer: undefined,
    stopListening: undefined,
    startedAt: undefined,
  }))

/**
 * Registers a consumer. Every process gives every event to each consumer at least once, in order of id within a batch,
 * so a consumer must be idempotent. A consumer that throws is logged and does not hold up the others.
 */
export function onEvents(name: string, handler: Handler): void {
  stream().handlers.set(name, handler)
}

/** Looks for new events now. Called after every action; safe to call at any time. Does not wait. */
export function nudgeEvents(): void {
  const state = stream()
  if (!state.startedAt) return
  void readEvents()
}

/** Reads what is new and waits until every consumer has dealt with it. */
export async function readEvents(): Promise<void> {
  const state = stream()
  if (state.running) {
    state.again = true
    return
  }
  state.running = true
  try {
    do {
      state.again = false
      await readOnce(state)
    } while (state.again)
  } finally {
    state.running = false
  }
}

async function readOnce(state: Stream): Promise<void> {
  const since = state.startedAt ?? new Date(0)
  const batch = await getDb()
    .select()
    .from(events)
    .where(
      and(
        gt(events.createdAt, since),
        gt(events.createdAt, sql`now() - ${`${overlapMs} milliseconds`}::interval`),
      ),
    )
    .orderBy(asc(events.id))
    .limit(2_000)
  const fresh = batch.filter((event) => !state.seen.has(event.id))
  const forgetBefore = Date.now() - overlapMs * 4
  for (const [id, when] of state.seen) if (when < forgetBefore) state.seen.delete(id)
  for (const event of fresh) state.seen.set(event.id, Date.now())
  if (fresh.length === 0) return
  await Promise.all(
    [...state.handlers].map(async ([name, handler]) => {
      try {
        await handler(fresh)
      } catch (error) {
        log.error({ err: error, consumer: name }, 'event consumer failed')
      }
    }),
  )
}

/** Starts polling, and listening where the database is a server. Events from before the start are not delivered. */
export async function startEventStream(): Promise<void> {
  const state = stream()
  const open = database()
  const [clock] = (
    (await open.db.execute(sql`select now() as now`)) as unknown as { rows: { now: string | Date }[] }
  ).rows
  state.startedAt = new Date(clock?.now ?? Date.now())
  const tick = async () => {
    await readEvents().catch((error: unknown) => log.warn({ err: error }, 'events not read'))
    if (state.startedAt) state.timer = setTimeout(tick, pollMs)
  }
  state.timer = setTimeout(tick, pollMs)
}

/** Stops polling. */
export async function stopEventStream(): Promise<void> {
  const state = stream()
  clearTimeout(state.timer)
  await state.stopListening?.()
  state.startedAt = undefined
  state.seen.clear()
}
