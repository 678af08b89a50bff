import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { events, persons, roleGrants, signInAttempts } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { createFirstAdmin } from './commands/create-first-admin.ts'
import { startSession } from './commands/start-session.ts'
import { firstRunCode, isSameCode } from './first-run.ts'
import { useAuthSecret } from './secret.ts'
import { makeAdmin, makePerson } from './testing-people.ts'

let open: OpenDatabase
const place = { address: '192.0.2.1', userAgent: null }
const chief = { name: '王编', email: 'wang@example.org', password: '一个相当长的口令，写在纸上' }

beforeAll(async () => {
  open = await openTestDatabase()
  useDatabase(open)
  useAuthSecret('the secret of these tests, long enough')
})
afterAll(async () => {
  useAuthSecret(undefined)
  useDatabase(undefined)
  await open.close()
})
beforeEach(async () => {
  await open.db.delete(signInAttempts)
  await open.db.delete(roleGrants)
  await open.db.delete(events)
  await open.db.delete(persons)
})

it('gives a code while nobody can let people in, and none afterwards', async () => {
  const code = await firstRunCode(open.db)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(await firstRunCode(open.db)).toBe(code)
  await makePerson(open.db, { grants: [{ role: 'chief', sectionId: null }] })
  await makePerson(open.db, { status: 'invited', grants: [{ role: 'admin', sectionId: null }] })
  expect(await firstRunCode(open.db)).toBe(code)
  await makeAdmin(open.db)
  expect(await firstRunCode(open.db)).toBeUndefined()
})

it('is another code with another secret', async () => {
  const code = await firstRunCode(open.db)
  useAuthSecret('quite another secret, also long enough')
  expect(await firstRunCode(open.db)).not.toBe(code)
  useAuthSecret('the secret of these tests, long enough')
})

it.each(['ABCD-2345', 'abcd2345', ' abcd 2345 ', 'ＡＢＣＤ－２３４５'])('takes %j for the code', (typed) => {
  expect(isSameCode(typed, 'ABCD-2345')).toBe(true)
})

it('forgives letters that look like digits', () => {
  expect(isSameCode('oil0', '0110')).toBe(true)
})

it.each(['', 'ABCD-2346', 'ABCD', 'ABCD-2345-6'])('does not take %j for the code', (typed) => {
  expect(isSameCode(typed, 'ABCD-2345')).toBe(false)
})

it('lets the first admin in, once', async () => {
  const code = (await firstRunCode(open.db)) ?? ''
  const { personId } = await createFirstAdmin(open.db, { code, ...chief }, place)
  expect(await open.db.select().from(roleGrants).where(eq(roleGrants.personId, personId))).toMatchObject([
    { role: 'admin', sectionId: null },
  ])
  await expect(
    startSession(open.db, { email: chief.email, password: chief.password }, place),
  ).resolves.toMatchObject({ personId })
  await expect(createFirstAdmin(open.db, { code, ...chief }, place)).rejects.toMatchObject({
    code: 'not_found',
  })
})

it('lets one of two in who come at once', async () => {
  const code = (await firstRunCode(open.db)) ?? ''
  const both = await Promise.allSettled(
    ['a', 'b'].map((one) =>
      createFirstAdmin(open.db, { ...chief, code, email: `${one}@example.org` }, place),
    ),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await open.db.$count(persons)).toBe(1)
})

it('refuses a wrong code, and after five asks to wait', async () => {
  const codes: string[] = []
  for (let tries = 0; tries < 8; tries += 1)
    await createFirstAdmin(open.db, { code: 'AAAA-AAAA', ...chief }, place).catch((error) =>
      codes.push(error.code),
    )
  expect(codes).toEqual([...Array.from({ length: 6 }, () => 'wrong_code'), 'rate_limited', 'rate_limited'])
  expect(await open.db.$count(persons)).toBe(0)
})
