import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { buildColumn, buildNewsroom, buildStory, documentOf, type Newsroom, play } from '#db/factories.ts'
import { publications, stories } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { countDays, findNeighbours, listArchiveMonths } from '#lib/archive/public.ts'
import { listNotices } from '#lib/correction/public.ts'
import { findPublicAuthor } from '#lib/person/public.ts'
import { findPublicStory, listRelated } from '#lib/story/public.ts'
import { publicationStates, stages } from '#lib/story/workflow.ts'
import { listSitemapEntries, listTeasers } from './public.ts'

let open: OpenDatabase
let room: Newsroom
const secret = '不可见'

beforeAll(async () => {
  open = await openTestDatabase()
  useDatabase(open)
  room = await buildNewsroom(open.db, { name: '要闻' })
})
afterAll(async () => {
  useDatabase(undefined)
  await open.close()
})

const bylines = () => [
  { personId: room.reporter.id, name: room.reporter.name, role: 'reporter' as const, unit: '' },
]

describe('whatever state stories are in', () => {
  const ids: { id: string; live: boolean; withdrawn: boolean }[] = []

  beforeAll(async () => {
    const { db } = open
    const { section, cast } = room
    for (const stage of stages)
      for (const publication of publicationStates) {
        // A scheduled or live story is not set aside.
        if (
          (stage === 'held' || stage === 'spiked') &&
          (publication === 'live' || publication === 'scheduled')
        )
          continue
        const live = publication === 'live'
        const story = await buildStory(db, {
          sectionId: section.id,
          cast,
          stage,
          step: 1,
          publication,
          document: documentOf({
            headline: live ? `见报 ${stage}` : `${secret} ${stage} ${publication}`,
            paragraphs: [live ? '读者看得到的正文。' : `${secret}的正文。`],
          }),
          facts: { bylines: bylines(), summary: live ? '' : secret },
          retractReason: '主办单位更正了时间。',
        })
        ids.push({ id: story.id, live, withdrawn: publication === 'withdrawn' })
      }
    const newer = await buildStory(db, {
      sectionId: section.id,
      cast,
      publication: 'live',
      stage: 'signed',
      document: documentOf({ headline: '见报 newer', paragraphs: ['旧文。'] }),
      newer: documentOf({ headline: `${secret} newer`, paragraphs: [`${secret}的新文。`] }),
      facts: { bylines: bylines() },
    })
    ids.push({ id: newer.id, live: true, withdrawn: false })
  })

  it('lists hold the live ones and nothing of any other', async () => {
    const { db } = open
    const filters = [
      {},
      { sectionId: room.section.id },
      { personId: room.reporter.id },
      { language: 'zh-Hans' as const },
    ]
    for (const filter of filters) {
      const teasers = await listTeasers(db, filter, { limit: 100 })
      expect(teasers.map(({ id }) => id).sort()).toEqual(
        ids
          .filter(({ live }) => live)
          .map(({ id }) => id)
          .sort(),
      )
      expect(JSON.stringify(teasers)).not.toContain(secret)
    }
    const entries = await listSitemapEntries(db, { limit: 100 })
    expect(entries).toHaveLength(ids.filter(({ live }) => live).length)
  })

  it('an address shows the live story, the reason of a withdrawn one, and of the others nothing', async () => {
    for (const { id, live, withdrawn } of ids) {
      const found = await findPublicStory(open.db, id)
      expect(found?.state ?? null).toBe(live ? 'live' : withdrawn ? 'withdrawn' : null)
      expect(JSON.stringify(found)).not.toContain(secret)
      if (found?.state !== 'live') continue
      expect(JSON.stringify(await listRelated(open.db, found.story, 20))).not.toContain(secret)
    }
    expect(await findPublicStory(open.db, '000000000000')).toBeNull()
  })

  it('archive and notices know only what readers saw', async () => {
    const { db } = open
    const months = await listArchiveMonths(db)
    expect(months).toHaveLength(1)
    const counts = await countDays(db, months[0] ?? '')
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(
      ids.filter(({ live }) => live).length,
    )
    const notices = await listNotices(db, { limit: 100 })
    expect(notices.map(({ kind }) => kind)).toEqual(
      ids.filter(({ withdrawn }) => withdrawn).map(() => 'withdrawal'),
    )
    expect(JSON.stringify(notices)).not.toContain(secret)
  })
})

it('hides a live story whose time has not come, whatever put it there', async () => {
  const { db } = open
  const { id } = await buildStory(db, {
    sectionId: room.section.id,
    cast: room.cast,
    publication: 'live',
    stage: 'signed',
  })
  expect((await findPublicStory(db, id))?.state).toBe('live')
  await db
    .update(publications)
    .set({ publishedAt: sql`now() + interval '1 hour'` })
    .where(eq(publications.storyId, id))
  expect(await findPublicStory(db, id)).toBeNull()
  expect((await listTeasers(db, {}, { limit: 200 })).some((one) => one.id === id)).toBe(false)
  await db.update(publications).set({ publishedAt: sql`now()` }).where(eq(publications.storyId, id))
  expect((await findPublicStory(db, id))?.state).toBe('live')
})

it('hides a story whose own state is not live although a publication stands', async () => {
  const { db } = open
  const { id } = await buildStory(db, {
    sectionId: room.section.id,
    cast: room.cast,
    publication: 'live',
    stage: 'signed',
  })
  await db.update(stories).set({ publication: 'none' }).where(eq(stories.id, id))
  expect(await findPublicStory(db, id)).toBeNull()
  expect((await listSitemapEntries(db, { limit: 200 })).some(({ path }) => path.endsWith(id))).toBe(false)
})

it('shows the published revision with its corrections, editor and authors', async () => {
  const { db } = open
  const { section, cast, head } = room
  const { id } = await buildStory(db, {
    sectionId: section.id,
    cast,
    publication: 'live',
    stage: 'signed',
    document: documentOf({ kicker: '引题', headline: '主题', deck: '副题', paragraphs: ['正文。'] }),
    facts: {
      bylines: [...bylines(), { personId: null, name: '过客', role: 'contributor', unit: '石桥' }],
      dateline: { agency: '本报', place: '', date: '', mode: '讯' },
    },
  })
  await play(db, id, [{ by: head.actor, verb: 'correct', words: '第二段人名有误，已改正。' }])
  const found = await findPublicStory(db, id)
  if (found?.state !== 'live') throw new Error('not live')
  const { story } = found
  expect(story.path).toMatch(new RegExp(`^/news/\\d{4}/\\d{2}/\\d{2}/${id}$`))
  expect(story.section).toMatchObject({ name: '要闻', slug: section.slug })
  expect(story.facts.dateline?.agency).toBe('本报')
  expect(story.corrections.map(({ notice }) => notice)).toEqual(['第二段人名有误，已改正。'])
  expect(story.editors).toEqual({ editor: room.editor.name, signer: room.chief.name })
  expect(story.bylines.map(({ name, page }) => [name, page])).toEqual([
    [room.reporter.name, true],
    ['过客', false],
  ])
  const notices = await listNotices(db, { limit: 10 })
  expect(notices[0]).toMatchObject({ kind: 'correction', headline: '主题', path: story.path })
})

it('begins an excerpt with the story’s own words: no caption, no crosshead, no head', async () => {
  const { db } = open
  const written = documentOf({ headline: '标题', paragraphs: ['第一段的话。'] })
  const [kicker, headline, deck, ...paragraphs] = written.content
  if (!kicker || !headline || !deck) throw new Error('no head')
  const words = (text: string) => [{ type: 'text', text }]
  const figure = {
    type: 'figure',
    attrs: { mediaId: null, alt: '', credit: '', width: 'column', uploadId: null },
  }
  const content = [
    kicker,
    headline,
    deck,
    { ...figure, content: words('图片说明。') },
    { type: 'crosshead', attrs: { level: 1 }, content: words('小标题') },
    ...paragraphs,
  ]
  const { id } = await buildStory(db, {
    sectionId: room.section.id,
    cast: room.cast,
    publication: 'live',
    stage: 'signed',
    document: { type: 'doc', content },
  })
  const teaser = (await listTeasers(db, {}, { limit: 200 })).find((one) => one.id === id)
  expect(teaser?.excerpt).toBe('第一段的话。')
})

it('has a page for an author with live stories, and for nobody else at the paper', async () => {
  const { db } = open
  expect(await findPublicAuthor(db, room.reporter.id)).toEqual({
    id: room.reporter.id,
    name: room.reporter.name,
    unit: '',
    bio: '',
  })
  for (const person of [room.chief, room.admin, room.colleague])
    expect(await findPublicAuthor(db, person.id)).toBeNull()
})

it('loses an author page with the last story', async () => {
  const { db } = open
  const { section, cast, colleague, head } = room
  const { id } = await buildStory(db, {
    sectionId: section.id,
    cast,
    publication: 'live',
    stage: 'signed',
    facts: { bylines: [{ personId: colleague.id, name: colleague.name, role: 'reporter', unit: '' }] },
  })
  expect(await findPublicAuthor(db, colleague.id)).not.toBeNull()
  await play(db, id, [{ by: head.actor, verb: 'retract', words: '消息来源有误。' }])
  expect(await findPublicAuthor(db, colleague.id)).toBeNull()
})

it('turns the pages of a list without losing or repeating a story', async () => {
  const { db } = open
  const column = await buildColumn(db, { sectionId: room.section.id })
  const made: string[] = []
  for (let n = 0; n < 5; n++)
    made.push(
      (
        await buildStory(db, {
          sectionId: room.section.id,
          cast: room.cast,
          publication: 'live',
          stage: 'signed',
          facts: { columnId: column.id },
        })
      ).id,
    )
  const turned: string[] = []
  for (let offset = 0; offset < 6; offset += 2)
    turned.push(...(await listTeasers(db, { columnId: column.id }, { limit: 2, offset })).map(({ id }) => id))
  expect(turned).toEqual([...made].reverse())
})

it('finds months, days and neighbours of the archive', async () => {
  const { db } = open
  for (const at of ['2025-12-31T10:00:00+08:00', '2025-12-31T23:30:00+08:00', '2026-01-02T00:30:00+08:00'])
    await buildStory(db, {
      sectionId: room.section.id,
      cast: room.cast,
      publication: 'live',
      stage: 'signed',
      at: new Date(at),
      minutesApart: 0,
    })
  const months = await listArchiveMonths(db)
  expect(months).toEqual([...months].sort().reverse())
  expect(months).toContain('2025-12')
  expect(months).toContain('2026-01')
  expect(months).not.toContain('2025-11')
  expect(await countDays(db, '2025-12')).toEqual(new Map([['2025-12-31', 2]]))
  expect(await findNeighbours(db, '2026-01-01')).toEqual({ before: '2025-12-31', after: '2026-01-02' })
  expect(await findNeighbours(db, '2025-12-31')).toEqual({ before: null, after: '2026-01-02' })
})
