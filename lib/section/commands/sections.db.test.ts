import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { buildNewsroom, buildPerson, type Newsroom } from '#db/factories.ts'
import { events } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { newId } from '#lib/id.ts'
import { changePaper } from '#lib/paper/commands/change-paper.ts'
import { getPaper, listKnownColumnNames } from '#lib/paper/queries.ts'
import { changeSectionInput, createColumnInput, createSectionInput } from '../input.ts'
import { listColumns, listSections } from '../queries.ts'
import { changeColumn } from './change-column.ts'
import { changeSection } from './change-section.ts'
import { createColumn } from './create-column.ts'
import { createSection } from './create-section.ts'

let open: OpenDatabase
let room: Newsroom
beforeAll(async () => {
  open = await openTestDatabase()
  room = await buildNewsroom(open.db)
})
afterAll(() => open.close())

const as = (person: { actor: Newsroom['chief']['actor'] }) => ({ actor: person.actor, db: open.db })

it('a chief makes and changes a section; readers’ pages follow by its tags', async () => {
  const { sectionId } = await createSection(
    as(room.chief),
    createSectionInput.parse({ slug: 'city', name: ' 城事 ', workflow: 'two-step' }),
  )
  expect((await listSections(open.db)).find(({ id }) => id === sectionId)).toMatchObject({
    slug: 'city',
    name: '城事',
    workflow: 'two-step',
    allowTwoSteps: false,
  })
  const change = changeSectionInput.parse({ sectionId, version: 1, name: '城市', slug: 'ignored' })
  expect(await changeSection(as(room.chief), change)).toEqual({ version: 2 })
  expect((await listSections(open.db)).find(({ id }) => id === sectionId)).toMatchObject({
    slug: 'city',
    name: '城市',
  })
  const [, event] = await open.db
    .select()
    .from(events)
    .where(eq(events.subjectId, sectionId))
    .orderBy(events.id)
  expect(event).toMatchObject({ type: 'section.changed', tags: ['site', `section:${sectionId}`] })
  await expect(changeSection(as(room.chief), change)).rejects.toMatchObject({
    code: 'stale',
    details: { version: 2 },
  })
})

it('sections and columns are nobody else’s to change, and names are given once', async () => {
  const input = createSectionInput.parse({ slug: 'taken', name: '一' })
  for (const person of [room.editor, room.head, room.reporter]) {
    await expect(createSection(as(person), input)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeColumn(as(person), { columnId: newId() })).rejects.toMatchObject({ code: 'forbidden' })
  }
  await createSection(as(room.admin), input)
  await expect(createSection(as(room.admin), { ...input, name: '二' })).rejects.toMatchObject({
    code: 'in_use',
    fields: { slug: 'in_use' },
  })
  expect(createSectionInput.safeParse({ slug: 'Big City', name: '城' }).success).toBe(false)
})

it('a column belongs to a section that exists, or to the whole paper', async () => {
  const column = createColumnInput.parse({ slug: 'neighbours', name: '街坊故事' })
  const { columnId } = await createColumn(as(room.chief), column)
  await expect(
    createColumn(as(room.chief), { ...column, slug: 'other', sectionId: newId() }),
  ).rejects.toMatchObject({ code: 'invalid' })
  await expect(createColumn(as(room.chief), { ...column, slug: 'other' })).rejects.toMatchObject({
    code: 'in_use',
  })
  await changeColumn(as(room.chief), { columnId, sectionId: room.section.id, description: '住在身边的人。' })
  expect(await listColumns(open.db)).toContainEqual(
    expect.objectContaining({ name: '街坊故事', sectionId: room.section.id, description: '住在身边的人。' }),
  )
})

it('the paper has a name before anybody gave it one, and keeps what an admin sets', async () => {
  expect(await getPaper(open.db)).toMatchObject({ name: '清样', version: 0, timeZone: 'Asia/Shanghai' })
  const settings = { name: '云渡日报', columnNames: ['田间课堂'] }
  await expect(changePaper(as(room.chief), { version: 0, settings })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const admin = await buildPerson(open.db, { grants: [{ role: 'admin', sectionId: null }] })
  const answers = await Promise.allSettled([
    changePaper(as(admin), { version: 0, settings }),
    changePaper(as(room.admin), { version: 0, settings }),
  ])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await changePaper(as(admin), { version: 1, settings: { motto: '云水之间' } })).toEqual({
    version: 2,
  })
  expect(await getPaper(open.db)).toMatchObject({ name: '云渡日报', motto: '云水之间', version: 2 })
  expect(await listKnownColumnNames(open.db)).toEqual(expect.arrayContaining(['街坊故事', '田间课堂']))
})
