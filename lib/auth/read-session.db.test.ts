import { encode } from '@auth/core/jwt'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { events, persons, roleGrants, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { endAllSessions } from './commands/end-all-sessions.ts'
import { endSession } from './commands/end-session.ts'
import { startSession } from './commands/start-session.ts'
import { sessionCookieName } from './cookie.ts'
import { readSession, sessionCookie } from './read-session.ts'
import { useAuthSecret } from './secret.ts'
import { makePerson, type TestPerson, testPassword } from './testing-people.ts'

const secret = 'the secret of these tests, long enough'
const place = { address: '192.0.2.1', userAgent: 'Test/1' }
let open: OpenDatabase
let ma: TestPerson
let sessionId: string
let cookie: string

beforeAll(async () => {
  open = await openTestDatabase()
  useDatabase(open)
  useAuthSecret(secret)
})
afterAll(async () => {
  useAuthSecret(undefined)
  useDatabase(undefined)
  await open.close()
})
beforeEach(async () => {
  ma = await makePerson(open.db, { grants: [{ role: 'reporter', sectionId: null }] })
  ;({ sessionId } = await startSession(open.db, { email: ma.email, password: testPassword }, place))
  cookie = await sessionCookie(sessionId, ma.id)
})

it('knows who a cookie belongs to, with the roles of this moment', async () => {
  const before = await readSession(open.db, `other=1; ${cookie}; more=2`)
  expect(before).toMatchObject({ sessionId, email: ma.email, locale: null })
  expect(before?.actor).toEqual({ id: ma.id, name: ma.name, grants: [{ role: 'reporter', sectionId: null }] })
  await open.db.update(roleGrants).set({ role: 'editor' }).where(eq(roleGrants.personId, ma.id))
  expect((await readSession(open.db, cookie))?.actor.grants).toEqual([{ role: 'editor', sectionId: null }])
})

it('sees the end of a session at the next look', async () => {
  await endSession({ actor: ma.actor, db: open.db }, { sessionId })
  expect(await readSession(open.db, cookie)).toBeNull()
  await endSession({ actor: ma.actor, db: open.db }, { sessionId })
  const ended = await open.db.select().from(events).where(eq(events.subjectId, sessionId))
  expect(ended.map(({ type, data }) => [type, data.reason])).toEqual([
    ['session.started', undefined],
    ['session.ended', 'signed-out'],
  ])
})

it('sees a suspension at the next look', async () => {
  await open.db.update(persons).set({ status: 'suspended' }).where(eq(persons.id, ma.id))
  expect(await readSession(open.db, cookie)).toBeNull()
})

it('lets a session end by age and by idleness, by the clock of the database', async () => {
  const set = (change: Partial<Record<'expiresAt' | 'lastSeenAt', ReturnType<typeof sql>>>) =>
    open.db.update(sessions).set(change).where(eq(sessions.id, sessionId))
  await set({ expiresAt: sql`now() - interval '1 second'` })
  expect(await readSession(open.db, cookie)).toBeNull()
  await set({ expiresAt: sql`now() + interval '1 day'`, lastSeenAt: sql`now() - interval '8 days'` })
  expect(await readSession(open.db, cookie)).toBeNull()
  await set({ lastSeenAt: sql`now() - interval '6 days'` })
  expect(await readSession(open.db, cookie)).not.toBeNull()
  const [row] = await open.db
    .select({ fresh: sql<boolean>`${sessions.lastSeenAt} > now() - interval '1 minute'` })
    .from(sessions)
    .where(eq(sessions.id, sessionId))
  expect(row?.fresh).toBe(true)
})

it('ends every session of a person but the one to keep', async () => {
  const other = await startSession(open.db, { email: ma.email, password: testPassword }, place)
  const otherCookie = await sessionCookie(other.sessionId, ma.id)
  expect(await endAllSessions({ actor: ma.actor, db: open.db }, { keep: sessionId })).toEqual({ ended: 1 })
  expect(await readSession(open.db, otherCookie)).toBeNull()
  expect(await readSession(open.db, cookie)).not.toBeNull()
  expect(await endAllSessions({ actor: ma.actor, db: open.db })).toEqual({ ended: 1 })
  expect(await readSession(open.db, cookie)).toBeNull()
})

it('does not let one person end the session of another', async () => {
  const li = await makePerson(open.db)
  await expect(endSession({ actor: li.actor, db: open.db }, { sessionId })).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(await readSession(open.db, cookie)).not.toBeNull()
})

it('takes a forged cookie for none', async () => {
  const li = await makePerson(open.db)
  const name = sessionCookieName()
  const token = (claims: Record<string, unknown>, key = secret, salt = name, maxAge = 60) =>
    encode({ token: claims, secret: key, salt, maxAge })
  const right = { sid: sessionId, sub: ma.id }
  const forged = {
    nothing: undefined,
    empty: '',
    'another name': cookie.replace(name, 'session'),
    'no token': `${name}=`,
    nonsense: `${name}=abc.def.ghi`,
    damaged: `${cookie.slice(0, -6)}AAAAAA`,
    'another key': `${name}=${await token(right, 'another secret, also long enough')}`,
    'another cookie’s token': `${name}=${await token(right, secret, 'another-salt')}`,
    'past its time': `${name}=${await token(right, secret, name, -60)}`,
    'no session': `${name}=${await token({ sub: ma.id })}`,
    'ids of other types': `${name}=${await token({ sid: [sessionId], sub: ma.id })}`,
    'an unknown session': `${name}=${await token({ sid: 'zzzzzzzzzzzz', sub: ma.id })}`,
    'a session of another': `${name}=${await token({ sid: sessionId, sub: li.id })}`,
    unencrypted: `${name}=${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(right))}.`,
  }
  for (const [what, header] of Object.entries(forged))
    expect([what, await readSession(open.db, header)]).toEqual([what, null])
  expect(await readSession(open.db, `${name}=${await token(right)}`)).not.toBeNull()
})
