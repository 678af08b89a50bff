import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { events, invitations, persons, sections } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
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
import { findInvitation } from '../queries.ts'
import { systemActor } from '../roles.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { addPersonFromCommandLine } from './add-person.ts'
import { invitePerson } from './invite-person.ts'
import { makeLink } from './make-link.ts'

let open: OpenDatabase
let admin: TestPerson
let count = 0
const place = { address: '192.0.2.1', userAgent: null }
const password = '一个相当长的新口令，不告诉别人'

beforeAll(async () => {
  open = await openTestDatabase()
  useDatabase(open)
  useAuthSecret('the secret of these tests, long enough')
  admin = await makeAdmin(open.db)
})
afterAll(async () => {
  useAuthSecret(undefined)
  useDatabase(undefined)
  await open.close()
})

const byAdmin = () => ({ actor: admin.actor, db: open.db })
const tokenOf = (link: { path: string }) => link.path.replace('/invitation/', '')
function someone() {
  count += 1
  return {
    name: `新人${count}`,
    email: `new${count}@example.org`,
    grants: [{ role: 'reporter' as const, sectionId: null }],
  }
}

it('leads from the invitation to the desk', async () => {
  const who = someone()
  const { personId, link } = await invitePerson(byAdmin(), who)
  expect(link.path).toMatch(/^\/invitation\/[\w-]{43}$/)
  expect(await findInvitation(open.db, tokenOf(link))).toMatchObject({
    state: 'open',
    email: who.email,
    joins: true,
  })
  await expect(startSession(open.db, { email: who.email, password }, place)).rejects.toMatchObject({
    code: 'wrong_credentials',
  })
  const joined = await acceptInvitation(open.db, { token: tokenOf(link), name: '新人本名', password })
  expect(joined).toEqual({ personId, email: who.email })
  const { sessionId } = await startSession(open.db, { email: who.email, password }, place)
  const signedIn = await readSession(open.db, await sessionCookie(sessionId, personId))
  expect(signedIn?.actor).toEqual({ id: personId, name: '新人本名', grants: who.grants })
  const told = await open.db.select().from(events).where(eq(events.subjectId, personId))
  expect(told.map(({ type, actorId }) => [type, actorId])).toEqual([
    ['person.invited', admin.id],
    ['person.joined', personId],
  ])
})

it('keeps only a hash of the token', async () => {
  const { personId, link } = await invitePerson(byAdmin(), someone())
  const rows = await open.db.select().from(invitations).where(eq(invitations.personId, personId))
  expect(JSON.stringify(rows)).not.toContain(tokenOf(link))
  expect(rows[0]?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  const told = await open.db.select().from(events).where(eq(events.subjectId, personId))
  expect(JSON.stringify(told)).not.toContain(tokenOf(link))
})

it('lets one in of two who use a link at once, and nobody afterwards', async () => {
  const who = someone()
  const { personId, link } = await invitePerson(byAdmin(), who)
  const token = tokenOf(link)
  const both = await Promise.allSettled(
    ['甲', '乙'].map((name) => acceptInvitation(open.db, { token, name, password: `${name}${password}` })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'link_used' } })
  const winner = both[0]?.status === 'fulfilled' ? '甲' : '乙'
  await expect(
    startSession(open.db, { email: who.email, password: `${winner}${password}` }, place),
  ).resolves.toMatchObject({ personId })
  await expect(acceptInvitation(open.db, { token, name: '丙', password })).rejects.toMatchObject({
    code: 'link_used',
  })
  expect(await findInvitation(open.db, token)).toEqual({ state: 'over' })
})

it('ends with the seventh day, by the clock of the database', async () => {
  const { personId, link } = await invitePerson(byAdmin(), someone())
  const token = tokenOf(link)
  const rows = open.db.select().from(invitations).where(eq(invitations.personId, personId))
  const [row] = await rows
  expect((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBe(7 * 86_400_000)
  await open.db
    .update(invitations)
    .set({ expiresAt: sql`now() - interval '1 second'` })
    .where(eq(invitations.personId, personId))
  await expect(acceptInvitation(open.db, { token, name: '迟', password })).rejects.toMatchObject({
    code: 'link_used',
  })
  expect(await findInvitation(open.db, token)).toEqual({ state: 'over' })
})

it('knows no made-up token', async () => {
  await expect(acceptInvitation(open.db, { token: 'x', name: '甲', password })).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(await findInvitation(open.db, '')).toBeNull()
})

it('takes no password that is the address', async () => {
  const who = { ...someone(), email: 'longenough.name@example.org' }
  const { link } = await invitePerson(byAdmin(), who)
  await expect(
    acceptInvitation(open.db, { token: tokenOf(link), name: '甲', password: who.email }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { password: 'password_simple' } })
  expect(await findInvitation(open.db, tokenOf(link))).toMatchObject({ state: 'open' })
})

it('replaces the link of somebody who lost theirs', async () => {
  const { personId, link } = await invitePerson(byAdmin(), someone())
  const again = await makeLink(byAdmin(), { personId })
  await expect(
    acceptInvitation(open.db, { token: tokenOf(link), name: '甲', password }),
  ).rejects.toMatchObject({ code: 'link_used' })
  await expect(
    acceptInvitation(open.db, { token: tokenOf(again.link), name: '甲', password }),
  ).resolves.toMatchObject({ personId })
})

it('replaces a forgotten password and ends the sessions that knew it', async () => {
  const ma = await makePerson(open.db)
  const { sessionId } = await startSession(open.db, { email: ma.email, password: testPassword }, place)
  const cookie = await sessionCookie(sessionId, ma.id)
  const { link } = await makeLink(byAdmin(), { personId: ma.id })
  expect(await findInvitation(open.db, tokenOf(link))).toMatchObject({ joins: false })
  expect(await readSession(open.db, cookie)).not.toBeNull()
  await acceptInvitation(open.db, { token: tokenOf(link), name: ma.name, password })
  expect(await readSession(open.db, cookie)).toBeNull()
  await expect(
    startSession(open.db, { email: ma.email, password: testPassword }, place),
  ).rejects.toMatchObject({
    code: 'wrong_credentials',
  })
  await expect(startSession(open.db, { email: ma.email, password }, place)).resolves.toBeTruthy()
})

it('makes no link for who may not come in', async () => {
  const gone = await makePerson(open.db, { status: 'suspended' })
  const [byline] = await open.db.insert(persons).values({ name: '通讯员甲' }).returning()
  for (const personId of [gone.id, byline?.id ?? ''])
    await expect(makeLink(byAdmin(), { personId })).rejects.toMatchObject({ code: 'wrong_stage' })
  await expect(makeLink(byAdmin(), { personId: 'zzzzzzzzzzzz' })).rejects.toMatchObject({ code: 'not_found' })
})

it('is for admins', async () => {
  const chief = await makePerson(open.db, { grants: [{ role: 'chief', sectionId: null }] })
  for (const actor of [chief.actor, systemActor]) {
    await expect(invitePerson({ actor, db: open.db }, someone())).rejects.toMatchObject({ code: 'forbidden' })
    await expect(makeLink({ actor, db: open.db }, { personId: chief.id })).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
})

it('gives an address to one account only, also when two invite at once', async () => {
  const who = someone()
  const both = await Promise.allSettled([1, 2].map(() => invitePerson(byAdmin(), who)))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'in_use', fields: { email: 'email_taken' } },
  })
})

it('knows the sections that roles are given in', async () => {
  const grants = [{ role: 'editor' as const, sectionId: 'zzzzzzzzzzzz' }]
  await expect(invitePerson(byAdmin(), { ...someone(), grants })).rejects.toMatchObject({ code: 'invalid' })
})

it('adds a person from the command line', async () => {
  const sectionId = await makeSection(open.db)
  const [section] = await open.db.select().from(sections).where(eq(sections.id, sectionId))
  const { name, email } = someone()
  const added = await addPersonFromCommandLine(open.db, {
    name,
    email,
    role: 'editor',
    section: section?.slug,
  })
  await acceptInvitation(open.db, { token: tokenOf(added.link), name, password })
  const { sessionId } = await startSession(open.db, { email, password }, place)
  const signedIn = await readSession(open.db, await sessionCookie(sessionId, added.personId))
  expect(signedIn?.actor.grants).toEqual([{ role: 'editor', sectionId }])
  await expect(addPersonFromCommandLine(open.db, { name, email, role: 'editor' })).rejects.toMatchObject({
    code: 'in_use',
  })
  await expect(
    addPersonFromCommandLine(open.db, { ...someone(), role: 'editor', section: 'nowhere' }),
  ).rejects.toMatchObject({ code: 'not_found' })
})
