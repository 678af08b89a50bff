import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { events, persons, roleGrants } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { changePassword } from '#lib/auth/commands/change-password.ts'
import { startSession } from '#lib/auth/commands/start-session.ts'
import { readSession, sessionCookie } from '#lib/auth/read-session.ts'
import { useAuthSecret } from '#lib/auth/secret.ts'
import {
  makeAdmin,
  makePerson,
  makeSection,
  type TestPerson,
  testPassword,
} from '#lib/auth/testing-people.ts'
import { listOwnSessions, listPeople } from '../queries.ts'
import type { Grant } from '../roles.ts'
import { changeName } from './change-name.ts'
import { changeRoles } from './change-roles.ts'
import { invitePerson } from './invite-person.ts'
import { restorePerson } from './restore-person.ts'
import { suspendPerson } from './suspend-person.ts'

let open: OpenDatabase
let admin: TestPerson
let ma: TestPerson
const place = { address: '192.0.2.1', userAgent: null }
const password = '一个相当长的新口令，不告诉别人'

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
  await open.db.delete(roleGrants)
  admin = await makeAdmin(open.db)
  ma = await makePerson(open.db, { grants: [{ role: 'reporter', sectionId: null }] })
})

const by = (person: TestPerson) => ({ actor: person.actor, db: open.db })
const grantsOf = async (id: string): Promise<Grant[]> =>
  (await open.db.select().from(roleGrants).where(eq(roleGrants.personId, id))).map(({ role, sectionId }) => ({
    role,
    sectionId,
  }))
const signedInCookie = async (person: TestPerson) => {
  const { sessionId } = await startSession(open.db, { email: person.email, password: testPassword }, place)
  return { sessionId, cookie: await sessionCookie(sessionId, person.id) }
}

it('gives exactly the roles that were chosen, from the next request on', async () => {
  const section = await makeSection(open.db)
  const { cookie } = await signedInCookie(ma)
  const grants: Grant[] = [
    { role: 'editor', sectionId: section },
    { role: 'chief', sectionId: null },
    { role: 'chief', sectionId: section },
    { role: 'editor', sectionId: section },
  ]
  await changeRoles(by(admin), { personId: ma.id, version: 1, grants })
  const after = [
    { role: 'editor', sectionId: section },
    { role: 'chief', sectionId: null },
  ]
  expect(await grantsOf(ma.id)).toEqual(after)
  expect((await readSession(open.db, cookie))?.actor.grants).toEqual(after)
  const [told] = await open.db.select().from(events).where(eq(events.subjectId, ma.id))
  expect(told).toMatchObject({
    type: 'person.changed',
    actorId: admin.id,
    data: { before: [{ role: 'reporter', sectionId: null }], after },
  })
})

it('refuses roles chosen on a screen that is out of date, and changes nothing', async () => {
  await changeRoles(by(admin), { personId: ma.id, version: 1, grants: [] })
  await expect(
    changeRoles(by(admin), { personId: ma.id, version: 1, grants: [{ role: 'chief', sectionId: null }] }),
  ).rejects.toMatchObject({ code: 'conflict' })
  expect(await grantsOf(ma.id)).toEqual([])
})

it('keeps roles when one of the new ones is in no section of the paper', async () => {
  await expect(
    changeRoles(by(admin), {
      personId: ma.id,
      version: 1,
      grants: [{ role: 'editor', sectionId: 'zzzzzzzzzzzz' }],
    }),
  ).rejects.toMatchObject({ code: 'invalid' })
  expect(await grantsOf(ma.id)).toEqual([{ role: 'reporter', sectionId: null }])
})

it('leaves the last admin the role', async () => {
  await expect(changeRoles(by(admin), { personId: admin.id, version: 1, grants: [] })).rejects.toMatchObject({
    code: 'last_admin',
  })
  const waiting = await invitePerson(by(admin), {
    name: '候任',
    email: `${admin.id}@example.org`,
    grants: [{ role: 'admin', sectionId: null }],
  })
  expect(waiting.personId).toBeTruthy()
  // Somebody who has not joined yet cannot let anybody in.
  await expect(changeRoles(by(admin), { personId: admin.id, version: 1, grants: [] })).rejects.toMatchObject({
    code: 'last_admin',
  })
  const other = await makeAdmin(open.db)
  await changeRoles(by(admin), { personId: admin.id, version: 1, grants: [] })
  expect(await grantsOf(other.id)).toHaveLength(1)
})

it('leaves one admin when two take the role from each other at once', async () => {
  const other = await makeAdmin(open.db)
  const both = await Promise.allSettled([
    changeRoles(by(admin), { personId: other.id, version: 1, grants: [] }),
    changeRoles(by(other), { personId: admin.id, version: 1, grants: [] }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect([...(await grantsOf(admin.id)), ...(await grantsOf(other.id))]).toHaveLength(1)
})

it('leaves one admin when two suspend each other at once', async () => {
  const other = await makeAdmin(open.db)
  const both = await Promise.allSettled([
    suspendPerson(by(admin), { personId: other.id, version: 1, reason: '甲' }),
    suspendPerson(by(other), { personId: admin.id, version: 1, reason: '乙' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'last_admin' } })
})

it('shuts out a suspended person at once, and lets them in again with their roles but not their sessions', async () => {
  const { sessionId, cookie } = await signedInCookie(ma)
  await suspendPerson(by(admin), { personId: ma.id, version: 1, reason: ' 离职 ' })
  expect(await readSession(open.db, cookie)).toBeNull()
  await expect(signedInCookie(ma)).rejects.toMatchObject({ code: 'wrong_credentials' })
  const [row] = (await listPeople(open.db, admin.actor)).filter(({ id }) => id === ma.id)
  expect(row).toMatchObject({ status: 'suspended', suspendedBecause: '离职', version: 2 })
  const ended = await open.db.select().from(events).where(eq(events.subjectId, sessionId))
  expect(ended.at(-1)).toMatchObject({
    type: 'session.ended',
    data: { personId: ma.id, reason: 'suspended' },
  })
  await expect(suspendPerson(by(admin), { personId: ma.id, version: 2, reason: '又' })).rejects.toMatchObject(
    { code: 'wrong_stage' },
  )

  await restorePerson(by(admin), { personId: ma.id, version: 2 })
  expect(await readSession(open.db, cookie)).toBeNull()
  const again = await signedInCookie(ma)
  expect((await readSession(open.db, again.cookie))?.actor.grants).toEqual([
    { role: 'reporter', sectionId: null },
  ])
  await expect(restorePerson(by(admin), { personId: ma.id, version: 3 })).rejects.toMatchObject({
    code: 'wrong_stage',
  })
})

it('asks for a reason, another person, and the present version to suspend', async () => {
  const suspend = (input: Partial<Parameters<typeof suspendPerson>[1]>) =>
    suspendPerson(by(admin), { personId: ma.id, version: 1, reason: '离职', ...input })
  await expect(suspend({ reason: '  ' })).rejects.toMatchObject({ code: 'reason_required' })
  await expect(suspend({ personId: admin.id })).rejects.toMatchObject({ code: 'own_account' })
  await expect(suspend({ version: 7 })).rejects.toMatchObject({ code: 'conflict' })
  await expect(suspend({ personId: 'zzzzzzzzzzzz' })).rejects.toMatchObject({ code: 'not_found' })
})

it('restores who never joined as invited', async () => {
  const { personId } = await invitePerson(by(admin), {
    name: '新',
    email: `${ma.id}@example.org`,
    grants: [],
  })
  await suspendPerson(by(admin), { personId, version: 1, reason: '误邀' })
  await restorePerson(by(admin), { personId, version: 2 })
  const [row] = await open.db.select().from(persons).where(eq(persons.id, personId))
  expect(row?.status).toBe('invited')
})

it('is for admins of the whole paper', async () => {
  const section = await makeSection(open.db)
  const chief = await makePerson(open.db, { grants: [{ role: 'chief', sectionId: null }] })
  const half = await makePerson(open.db, { grants: [{ role: 'admin', sectionId: section }] })
  for (const person of [chief, half]) {
    const input = { personId: ma.id, version: 1 }
    await expect(changeRoles(by(person), { ...input, grants: [] })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(suspendPerson(by(person), { ...input, reason: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(restorePerson(by(person), input)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listPeople(open.db, person.actor)).rejects.toMatchObject({ code: 'not_found' })
  }
})

it('changes a password for who knows the old one, and signs out the other browsers', async () => {
  const here = await signedInCookie(ma)
  const there = await signedInCookie(ma)
  const change = (current: string, next = password) =>
    changePassword(by(ma), { current, password: next, keep: here.sessionId })
  await expect(change('not the old one')).rejects.toMatchObject({
    code: 'wrong_credentials',
    fields: { current: 'password_wrong' },
  })
  await expect(change(testPassword, ma.email)).rejects.toMatchObject({ code: 'invalid' })
  expect(await readSession(open.db, there.cookie)).not.toBeNull()
  expect(await change(testPassword)).toEqual({ ended: 1 })
  expect(await readSession(open.db, there.cookie)).toBeNull()
  expect(await readSession(open.db, here.cookie)).not.toBeNull()
  await expect(signedInCookie(ma)).rejects.toMatchObject({ code: 'wrong_credentials' })
  expect(await listOwnSessions(open.db, ma.actor, here.sessionId)).toMatchObject([
    { id: here.sessionId, current: true, address: '192.0.2.1' },
  ])
})

it('slows down who guesses at the old password in a stolen session', async () => {
  const codes: string[] = []
  for (let tries = 0; tries < 7; tries += 1)
    await changePassword(by(ma), { current: `guess ${tries}`, password }).catch((error) =>
      codes.push(error.code),
    )
  expect(codes).toEqual([
    ...Array.from({ length: 5 }, () => 'wrong_credentials'),
    'rate_limited',
    'rate_limited',
  ])
})

it('changes the name of the person who acts, once a version', async () => {
  await changeName(by(ma), { name: '马小琴', version: 1 })
  await expect(changeName(by(ma), { name: '马大琴', version: 1 })).rejects.toMatchObject({ code: 'conflict' })
  const [row] = await open.db.select().from(persons).where(eq(persons.id, ma.id))
  expect(row).toMatchObject({ name: '马小琴', version: 2 })
})
