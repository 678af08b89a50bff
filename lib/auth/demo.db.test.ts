import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { startDemoSession } from './commands/start-demo-session.ts'
import { type DemoRequest, isDemoOpen, listDemoPeople } from './demo.ts'
import { makePerson, makeSection } from './testing-people.ts'

let open: OpenDatabase
const here: DemoRequest = { listens: '127.0.0.1', mode: 'auto', host: 'localhost:3000', address: '127.0.0.1' }
const place = { address: '127.0.0.1', userAgent: null }

beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

it('is shut on a database of real people', async () => {
  expect(await isDemoOpen(open.db, here)).toBe(false)
  const person = await makePerson(open.db)
  await expect(startDemoSession(open.db, person.id, here, place)).rejects.toMatchObject({ code: 'not_found' })
})

it('is open on invented data to this machine alone', async () => {
  await open.db.insert(settings).values({ key: 'demo', value: true })
  expect(await isDemoOpen(open.db, here)).toBe(true)
  expect(await isDemoOpen(open.db, { ...here, listens: '::1', host: '[::1]:3000', address: '::1' })).toBe(
    true,
  )
  const shut: Partial<DemoRequest>[] = [
    { mode: 'off' },
    { listens: '0.0.0.0' },
    { listens: '192.0.2.1' },
    { host: 'galley.example' },
    { host: 'localhost.evil.example:3000' },
    { host: null },
    { address: '192.0.2.1' },
    { address: null },
  ]
  for (const part of shut)
    expect([part, await isDemoOpen(open.db, { ...here, ...part })]).toEqual([part, false])
})

it('lists active people with what they do, the chief first', async () => {
  const section = await makeSection(open.db)
  const reporter = await makePerson(open.db, { grants: [{ role: 'reporter', sectionId: section }] })
  const chief = await makePerson(open.db, { grants: [{ role: 'chief', sectionId: null }] })
  const gone = await makePerson(open.db, {
    status: 'suspended',
    grants: [{ role: 'chief', sectionId: null }],
  })
  const people = await listDemoPeople(open.db)
  expect(people.map(({ id }) => id)).toEqual([chief.id, reporter.id])
  expect(people[1]?.duties).toEqual([
    { role: 'reporter', sections: [{ name: expect.stringContaining('频道'), nameEn: '' }] },
  ])
  await expect(startDemoSession(open.db, reporter.id, here, place)).resolves.toMatchObject({
    personId: reporter.id,
  })
  await expect(startDemoSession(open.db, gone.id, here, place)).rejects.toMatchObject({ code: 'not_found' })
  await expect(
    startDemoSession(open.db, reporter.id, { ...here, address: null }, place),
  ).rejects.toMatchObject({ code: 'not_found' })
})
