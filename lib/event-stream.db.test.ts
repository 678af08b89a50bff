import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import {
  nudgeEvents,
  onEvents,
  readEvents,
  type StoredEvent,
  startEventStream,
  stopEventStream,
} from './event-stream.ts'
import { systemActor } from './person/roles.ts'
import { recordEvent } from './record-event.ts'

let open: OpenDatabase
const got: StoredEvent[] = []

beforeAll(async () => {
  open = await openTestDatabase()
  useDatabase(open)
})
afterAll(async () => {
  useDatabase(undefined)
  await open.close()
})
beforeEach(async () => {
  await recordEvent(open.db, systemActor, { type: 'paper.changed', data: { before: 'the start' } })
  await startEventStream()
  got.length = 0
  onEvents('test', (batch) => {
    got.push(...batch)
  })
})
afterEach(stopEventStream)

it('gives each event to a consumer once, in order, and none from before the start', async () => {
  for (const part of [1, 2, 3])
    await recordEvent(open.db, systemActor, { type: 'paper.changed', data: { part } })
  await readEvents()
  await readEvents()
  expect(got.map((event) => event.data.part)).toEqual([1, 2, 3])
})

it('delivers what was committed before the call even while a look is under way', async () => {
  const first = readEvents()
  await recordEvent(open.db, systemActor, { type: 'paper.changed', data: { part: 'late' } })
  await Promise.all([first, readEvents()])
  expect(got.map((event) => event.data.part)).toEqual(['late'])
})

it('finds a transaction that commits after a later one', async () => {
  if (open.kind === 'embedded') {
    // One connection: transactions cannot overlap, so the order of ids is the order of commits.
    expect(open.kind).toBe('embedded')
    return
  }
  await open.db.transaction(async (slow) => {
    await recordEvent(slow, systemActor, { type: 'paper.changed', data: { part: 'slow' } })
    await recordEvent(open.db, systemActor, { type: 'paper.changed', data: { part: 'quick' } })
    await readEvents()
    expect(got.map((event) => event.data.part)).toEqual(['quick'])
  })
  await readEvents()
  expect(got.map((event) => event.data.part)).toEqual(['quick', 'slow'])
})

it('goes on with the others when one consumer throws', async () => {
  onEvents('broken', () => {
    throw new Error('broken on purpose')
  })
  await recordEvent(open.db, systemActor, { type: 'paper.changed' })
  await readEvents()
  expect(got).toHaveLength(1)
})

it('is woken by a nudge without waiting for the poll', async () => {
  await recordEvent(open.db, systemActor, { type: 'paper.changed', data: { part: 'nudged' } })
  nudgeEvents()
  await vi.waitFor(() => expect(got.map((event) => event.data.part)).toEqual(['nudged']), {
    timeout: 900,
    interval: 5,
  })
})

it('reads more than one batch', async () => {
  await open.db.transaction(async (tx) => {
    for (let part = 0; part < 1_100; part += 1)
      await recordEvent(tx, systemActor, { type: 'paper.changed', data: { part } })
  })
  await readEvents()
  expect(got).toHaveLength(1_100)
})
