import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import {
  columns,
  events,
  importedPages,
  persons,
  revisions,
  sections,
  sharedDocuments,
  stories,
} from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { newId } from '#lib/id.ts'
import type { Actor, Role } from '#lib/person/roles.ts'
import { importPageInput } from '../input.ts'
import { splitPage } from '../page-lines.ts'
import type { PageLabel } from '../states.ts'
import { importPage } from './import-page.ts'

const source = [
  '街坊故事',
  '老井新事',
  '村口的老井又出水了，大伙儿都来',
  '看热闹。',
  '本报记者 林一舟',
  '小桥通了',
  '本报讯 昨日，小桥通车。',
  '方小米',
].join('\n')
const labels: PageLabel[] = [
  'column',
  'headline',
  'paragraph',
  'continued',
  'byline',
  'headline',
  'paragraph',
  'byline',
]

let open: OpenDatabase
let sectionId: string
let elsewhere: string
let columnId: string
let reporterId: string
let actor: Actor

beforeAll(async () => {
  open = await openTestDatabase()
  const made = await open.db
    .insert(sections)
    .values([
      { slug: 'community', name: '社区' },
      { slug: 'country', name: '乡村' },
    ])
    .returning()
  sectionId = made[0]?.id ?? ''
  elsewhere = made[1]?.id ?? ''
  const [column] = await open.db.insert(columns).values({ slug: 'neighbours', name: '街坊故事' }).returning()
  columnId = column?.id ?? ''
  const [reporter] = await open.db.insert(persons).values({ name: '林一舟' }).returning()
  reporterId = reporter?.id ?? ''
})
afterAll(() => open.close())

beforeEach(async () => {
  actor = await personWith('page-editor')
})

async function personWith(role: Role): Promise<Actor> {
  const [row] = await open.db.insert(persons).values({ name: '方黎', status: 'active' }).returning()
  return { id: row?.id ?? null, name: '方黎', grants: [{ role, sectionId }] }
}

const confirmed = (change: Record<string, unknown> = {}) =>
  importPageInput.parse({
    importId: newId(),
    source,
    decisions: splitPage(source).map((_, line) => ({
      label: labels[line],
      starts: line === 0 || line === 5,
    })),
    sectionId,
    issueDate: '2026-11-23',
    pageNumber: 'A05',
    pageName: '社区',
    ...change,
  })

it('makes all stories of a page with their revision 1 and keeps the page as their origin', async () => {
  const { importId, storyIds } = await importPage({ actor, db: open.db }, confirmed())
  const made = await open.db.select().from(stories).where(eq(stories.importedPageId, importId))
  expect(made.map((story) => story.headline).sort()).toEqual(['小桥通了', '老井新事'])
  const well = made.find((story) => story.headline === '老井新事')
  expect(well).toMatchObject({
    columnId,
    stage: 'drafting',
    plannedPage: 'A05',
    plannedDate: '2026-11-23',
    authorId: reporterId,
  })
  expect(well?.bylines).toEqual([{ personId: reporterId, name: '林一舟', role: 'reporter', unit: '' }])
  expect(made.find((story) => story.headline === '小桥通了')?.dateline).toMatchObject({
    agency: '本报',
    mode: '讯',
  })
  for (const storyId of storyIds) {
    const kept = await open.db.select().from(revisions).where(eq(revisions.storyId, storyId))
    expect(kept).toMatchObject([{ number: 1, reason: 'import' }])
    const [text] = await open.db.select().from(sharedDocuments).where(eq(sharedDocuments.storyId, storyId))
    expect(text?.rev).toBe(1)
    const told = await open.db.select().from(events).where(eq(events.storyId, storyId))
    expect(told.map((event) => event.type)).toEqual(['story.imported'])
  }
  const [page] = await open.db.select().from(importedPages).where(eq(importedPages.id, importId))
  expect(page).toMatchObject({ source, pageName: '社区', createdBy: actor.id })
})

it('joins the paragraph that the page broke', async () => {
  const { storyIds } = await importPage({ actor, db: open.db }, confirmed())
  const texts = await Promise.all(
    storyIds.map(
      async (id) =>
        (await open.db.select().from(sharedDocuments).where(eq(sharedDocuments.storyId, id)))[0]?.text,
    ),
  )
  expect(texts.join('\n')).toContain('大伙儿都来看热闹。')
})

it('imports a page once when it is sent twice at once', async () => {
  const input = confirmed()
  const [first, second] = await Promise.all([
    importPage({ actor, db: open.db }, input),
    importPage({ actor, db: open.db }, input),
  ])
  expect([...first.storyIds].sort()).toEqual([...second.storyIds].sort())
  expect(await open.db.select().from(stories).where(eq(stories.importedPageId, input.importId))).toHaveLength(
    2,
  )
})

it('refuses an id that belongs to another import', async () => {
  const input = confirmed()
  await importPage({ actor, db: open.db }, input)
  await expect(importPage({ actor: await personWith('editor'), db: open.db }, input)).rejects.toMatchObject({
    code: 'conflict',
  })
})

it('leaves out what was dropped', async () => {
  const { storyIds } = await importPage({ actor, db: open.db }, confirmed({ dropped: [5] }))
  expect(storyIds).toHaveLength(1)
})

it('makes nothing when a story goes to a section where the person has no role', async () => {
  const input = confirmed({ sections: { 5: elsewhere } })
  await expect(importPage({ actor, db: open.db }, input)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await open.db.select().from(importedPages).where(eq(importedPages.id, input.importId))).toEqual([])
})

it('makes nothing when every story was dropped', async () => {
  await expect(importPage({ actor, db: open.db }, confirmed({ dropped: [0, 5] }))).rejects.toMatchObject({
    code: 'nothing_found',
  })
})

it('refuses decisions that do not fit the source', async () => {
  const input = confirmed()
  input.decisions.pop()
  await expect(importPage({ actor, db: open.db }, input)).rejects.toMatchObject({ code: 'invalid' })
})

it('takes text for text: marks of other formats stay as they are', async () => {
  const hostile = source.replace('小桥通了', '<img src=x onerror=alert(1)>小桥')
  const { storyIds } = await importPage({ actor, db: open.db }, confirmed({ source: hostile }))
  const rows = await open.db
    .select()
    .from(stories)
    .where(eq(stories.id, storyIds[1] ?? ''))
  expect(rows[0]?.headline).toBe('<img src=x onerror=alert(1)>小桥')
})
