import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { persons } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { systemActor } from '#lib/person/roles.ts'
import { chooseLocale } from './choose-locale.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

it("keeps a person's language and touches nobody else's", async () => {
  const [ma, li] = await open.db
    .insert(persons)
    .values([{ name: '马琴' }, { name: '李原' }])
    .returning()
  if (!ma || !li) throw new Error('people not written')
  await chooseLocale({ actor: { id: ma.id, name: ma.name, grants: [] }, db: open.db }, { locale: 'en' })
  const rows = await open.db.query.persons.findMany({ columns: { id: true, locale: true } })
  expect(rows).toContainEqual({ id: ma.id, locale: 'en' })
  expect(rows).toContainEqual({ id: li.id, locale: null })
  const [event] = await open.db.query.events.findMany()
  expect(event).toMatchObject({ type: 'person.changed', subjectId: ma.id, actorId: ma.id })
})

it('has no desk for the system', async () => {
  await expect(chooseLocale({ actor: systemActor, db: open.db }, { locale: 'en' })).rejects.toMatchObject({
    code: 'not_signed_in',
  })
})
