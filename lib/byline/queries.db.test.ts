import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { persons } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { type Actor, systemActor } from '#lib/person/roles.ts'
import { findBylinePeople } from './queries.ts'

let open: OpenDatabase
const reporter: Actor = { id: 'reporter', name: '周舟', grants: [] }

beforeAll(async () => {
  open = await openTestDatabase()
  await open.db
    .insert(persons)
    .values([
      { name: '马琴', unit: '城东街道' },
      { name: '司马青' },
      { name: '李原', email: 'li@example.com', status: 'active' },
      { name: 'Lena Brook' },
      { name: '100%真' },
    ])
})
afterAll(() => open.close())

const names = async (text: string) =>
  (await findBylinePeople(open.db, reporter, text)).map(({ name }) => name)

it('finds people by a part of the name, those who begin with it first', async () => {
  expect(await names('马')).toEqual(['马琴', '司马青'])
})

it('finds Chinese names by pinyin and by initials, and Latin names as they stand', async () => {
  expect(await names('maqin')).toContain('马琴')
  expect(await names('mq')).toContain('马琴')
  expect(await names('li yuan')).toEqual(['李原'])
  expect(await names('brook')).toEqual(['Lena Brook'])
})

it('takes signs of the pattern language for what they are', async () => {
  expect(await names('%')).toEqual(['100%真'])
  expect(await names('_')).toEqual([])
})

it('tells name and unit and nothing else', async () => {
  expect(await findBylinePeople(open.db, reporter, '马琴')).toEqual([
    { id: expect.any(String), name: '马琴', unit: '城东街道' },
  ])
})

it('answers nobody who is not at the desk', async () => {
  await expect(findBylinePeople(open.db, systemActor, '马')).rejects.toMatchObject({ code: 'not_signed_in' })
})
