import { hash, verify } from '@node-rs/argon2'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { persons, sessions, signInAttempts } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { makePerson, type TestPerson, testPassword } from '../testing-people.ts'
import { startSession } from './start-session.ts'

// The real library, with its calls on record.
vi.mock('@node-rs/argon2', { spy: true })

let open: OpenDatabase
let ma: TestPerson
let host = 0

beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())
beforeEach(async () => {
  ma = await makePerson(open.db)
  await open.db.delete(signInAttempts)
  vi.mocked(verify).mockClear()
})

/** A place nobody has been to. */
function newPlace() {
  host += 1
  return { address: `198.51.${host}.7`, userAgent: 'Test/1' }
}

const attempt = (email: string, password: string, place = newPlace()) =>
  startSession(open.db, { email, password }, place)
const codeOf = (work: Promise<unknown>): Promise<{ code?: string; seconds?: number }> =>
  work.then(
    () => ({}),
    (error) => ({ code: error.code, ...(error.details ?? {}) }),
  )
it('signs in with the right password, however the address is written', async () => {
  const { sessionId, personId } = await attempt(`  ${ma.email.toUpperCase()} `, testPassword)
  expect(personId).toBe(ma.id)
  const [row] = await open.db.select().from(sessions).where(eq(sessions.id, sessionId))
  expect(row).toMatchObject({ personId: ma.id, userAgent: 'Test/1', revokedAt: null })
  expect(await open.db.$count(signInAttempts, sql`${signInAttempts.key} like 'account:%'`)).toBe(0)
})

it.each(['invited', 'suspended', 'left'] as const)(
  'answers an account that is %s like a wrong password',
  async (status) => {
    const person = await makePerson(open.db, { status })
    expect(await codeOf(attempt(person.email, testPassword))).toEqual({ code: 'wrong_credentials' })
  },
)

it('does the same work for an unknown account as for a wrong password', async () => {
  for (const email of [ma.email, 'nobody@example.org', 'no address at all']) {
    vi.mocked(verify).mockClear()
    expect(await codeOf(attempt(email, 'a wrong password'))).toEqual({ code: 'wrong_credentials' })
    expect(verify).toHaveBeenCalledTimes(1)
    const [encoded] = vi.mocked(verify).mock.calls[0] ?? []
    expect(String(encoded)).toMatch(/^\$argon2id\$v=19\$m=65536,t=2,p=1\$/)
  }
})

it('renews a hash of weaker parameters at sign-in', async () => {
  const weak = await hash(testPassword, { memoryCost: 8192, timeCost: 1 })
  await open.db.update(persons).set({ passwordHash: weak }).where(eq(persons.id, ma.id))
  await attempt(ma.email, testPassword)
  const [row] = await open.db.select().from(persons).where(eq(persons.id, ma.id))
  expect(row?.passwordHash).toContain('m=65536,t=2,p=1')
  await expect(attempt(ma.email, testPassword)).resolves.toBeTruthy()
})

it('counts tries that come at once one by one', async () => {
  const all = await Promise.all(
    Array.from({ length: 12 }, () => codeOf(attempt(ma.email, 'a wrong password'))),
  )
  expect(all.filter(({ code }) => code === 'wrong_credentials')).toHaveLength(5)
  expect(all.filter(({ code }) => code === 'rate_limited')).toHaveLength(7)
  expect(verify).toHaveBeenCalledTimes(5)
})

it('keeps the owner of an account let in at a place where they have signed in before', async () => {
  const desk = newPlace()
  await attempt(ma.email, testPassword, desk)
  for (let tries = 0; tries < 5; tries += 1) await codeOf(attempt(ma.email, 'a wrong password'))
  expect((await codeOf(attempt(ma.email, testPassword))).code).toBe('rate_limited')
  await expect(attempt(ma.email, testPassword, desk)).resolves.toMatchObject({ personId: ma.id })
})

it('limits tries on many accounts from one place, and a success in between does not wipe them out', async () => {
  const place = newPlace()
  for (let tries = 0; tries < 21; tries += 1) {
    if (tries % 5 === 0) await attempt(ma.email, testPassword, place)
    expect((await codeOf(attempt(`nobody${tries}@example.org`, 'guess', place))).code).toBe(
      'wrong_credentials',
    )
  }
  expect(await codeOf(attempt(ma.email, testPassword, place))).toMatchObject({ code: 'rate_limited' })
  await expect(attempt(ma.email, testPassword)).resolves.toBeTruthy()
})

it('does not sign in an account that is suspended while the password is checked', async () => {
  const place = newPlace()
  vi.mocked(verify).mockImplementationOnce(async () => {
    await open.db.update(persons).set({ status: 'suspended' }).where(eq(persons.id, ma.id))
    return true
  })
  expect(await codeOf(attempt(ma.email, testPassword, place))).toEqual({ code: 'wrong_credentials' })
  expect(await open.db.$count(sessions, eq(sessions.personId, ma.id))).toBe(0)
})
