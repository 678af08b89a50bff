import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { signInAttempts } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accountKey, addressKey, forgiveAttempt, takeAttempt } from './attempt-limit.ts'
import { cleanUpSignIn } from './clean-up.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())
beforeEach(() => open.db.delete(signInAttempts))

const account = accountKey('ma@example.org')
const address = addressKey('192.0.2.1')

/** Lets time go by for the counters. */
const letPass = (seconds: number) =>
  open.db.update(signInAttempts).set({
    lastAt: sql`${signInAttempts.lastAt} - make_interval(secs => ${seconds})`,
    blockedUntil: sql`${signInAttempts.blockedUntil} - make_interval(secs => ${seconds})`,
  })

/** Tries once; then how many seconds the key is closed. */
async function closedFor(key: string): Promise<number> {
  await takeAttempt(open.db, [key])
  const [row] = await open.db
    .select({ left: sql<number | null>`extract(epoch from ${signInAttempts.blockedUntil} - now())::float8` })
    .from(signInAttempts)
    .where(eq(signInAttempts.key, key))
  return Math.ceil(row?.left ?? 0)
}

it('doubles the wait with each try beyond the free ones, up to a quarter of an hour', async () => {
  const waits: number[] = []
  for (let tries = 0; tries < 17; tries += 1) {
    const wait = await closedFor(account)
    waits.push(wait)
    await letPass(wait)
  }
  expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900])
})

it('gives an address twenty tries before the first wait', async () => {
  const waits: number[] = []
  for (let tries = 0; tries < 22; tries += 1) {
    const wait = await closedFor(address)
    waits.push(wait)
    await letPass(wait)
  }
  expect(waits).toEqual([...Array.from({ length: 20 }, () => 0), 2, 4])
})

it('refuses while closed, says for how long, and counts nothing', async () => {
  for (let tries = 0; tries < 8; tries += 1) await letPass(await closedFor(account))
  expect(await closedFor(account)).toBe(32)
  const before = await open.db.select().from(signInAttempts)
  await letPass(10.5)
  await expect(takeAttempt(open.db, [account, address])).rejects.toMatchObject({
    code: 'rate_limited',
    details: { seconds: expect.closeTo(22, 0) },
  })
  const after = await open.db.select().from(signInAttempts)
  expect(after.map(({ key, failures }) => [key, failures])).toEqual(
    before.map(({ key, failures }) => [key, failures]),
  )
})

it('counts no try on the account when the address is closed', async () => {
  for (let tries = 0; tries < 21; tries += 1) await takeAttempt(open.db, [address])
  await expect(takeAttempt(open.db, [account, address])).rejects.toMatchObject({ code: 'rate_limited' })
  expect(await open.db.$count(signInAttempts, eq(signInAttempts.key, account))).toBe(0)
})

it('begins anew after a quiet day', async () => {
  for (let tries = 0; tries < 10; tries += 1) await letPass(await closedFor(account))
  await letPass(25 * 3600)
  expect(await closedFor(account)).toBe(0)
  const [row] = await open.db.select().from(signInAttempts)
  expect(row?.failures).toBe(1)
})

it('gives only its own try back to an address after a success', async () => {
  const first = await takeAttempt(open.db, [address])
  const second = await takeAttempt(open.db, [address])
  // Another try came between: what the first took stays taken.
  await forgiveAttempt(open.db, first)
  const failures = async () => (await open.db.select().from(signInAttempts))[0]?.failures
  expect(await failures()).toBe(2)
  await forgiveAttempt(open.db, second)
  expect(await failures()).toBe(1)
})

it('writes down no e-mail address', () => {
  expect(account).toMatch(/^account:[\w-]{22}$/)
})

it('forgets counters that nobody needs any more', async () => {
  await takeAttempt(open.db, [account])
  await cleanUpSignIn(open.db)
  expect(await open.db.$count(signInAttempts)).toBe(1)
  await letPass(3 * 86_400)
  await cleanUpSignIn(open.db)
  expect(await open.db.$count(signInAttempts)).toBe(0)
})
