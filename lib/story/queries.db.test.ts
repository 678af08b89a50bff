import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import {
  buildNewsroom,
  buildPerson,
  buildStory,
  documentOf,
  getStory,
  type Newsroom,
  play,
  type StoryPlan,
} from '#db/factories.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { Actor } from '#lib/person/roles.ts'
import { getRevision, listRevisions } from '#lib/revision/queries.ts'
import { readStoryFilter } from './filter.ts'
import { countAwaiting, countStories, getStoryForDesk, listDeskHome, listStories } from './queries.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

const newsroom = () => buildNewsroom(open.db)
const buildIn = (room: Newsroom, plan: Partial<StoryPlan> = {}) =>
  buildStory(open.db, { sectionId: room.section.id, cast: room.cast, ...plan })
const list = async (actor: Actor, filter: Parameters<typeof readStoryFilter>[0]) =>
  (await listStories(open.db, actor, readStoryFilter(filter))).items.map(({ id }) => id)
const entry = ({ id, name }: { id: string; name: string }) => ({
  personId: id,
  name,
  role: 'reporter' as const,
  unit: '',
})

describe('a list holds', () => {
  it('all stories of the sections where I have a role, and none of the others', async () => {
    const [here, there] = [await newsroom(), await newsroom()]
    const mine = await buildIn(here)
    const theirs = await buildIn(there)
    const seen = await list(here.proofreader.actor, {})
    expect(seen).toContain(mine.id)
    expect(seen).not.toContain(theirs.id)
    expect(await list(here.admin.actor, {})).toEqual(expect.arrayContaining([mine.id, theirs.id]))
  })

  it('for a contributor only what they wrote, stand in the byline of, or were asked to write', async () => {
    const room = await newsroom()
    const { contributor } = room
    const written = await buildIn(room, { cast: { ...room.cast, author: contributor.actor } })
    const named = await buildIn(room, { facts: { bylines: [entry(contributor)] } })
    const asked = await buildIn(room)
    await play(open.db, asked.id, [{ by: room.head.actor, verb: 'reassign', assigneeId: contributor.id }])
    await buildIn(room)
    expect((await list(contributor.actor, {})).sort()).toEqual([written.id, named.id, asked.id].sort())
  })

  it('nothing for somebody without any role, and nothing for nobody', async () => {
    await buildIn(await newsroom())
    const { actor } = await buildPerson(open.db)
    expect(await list(actor, {})).toEqual([])
    expect(await list({ id: null, name: '', grants: [] }, {})).toEqual([])
  })
})

describe('filters', () => {
  it('find by part of headline, kicker or a byline name, and take signs as they are', async () => {
    const room = await newsroom()
    const bridge = await buildIn(room, {
      document: documentOf({ kicker: '全长三百米', headline: '新桥100%合龙', paragraphs: ['正文。'] }),
      facts: { bylines: [{ personId: null, name: '林小满', role: 'reporter', unit: '' }] },
    })
    const other = await buildIn(room, { document: documentOf({ headline: '秋粮', paragraphs: ['新桥'] }) })
    const find = (q: string) => list(room.editor.actor, { q })
    for (const q of ['新桥', '三百', '小满', '100%']) expect(await find(q)).toEqual([bridge.id])
    expect(await find('秋_')).toEqual([])
    expect(await find('秋粮')).toEqual([other.id])
    // Names of JSON fields are no text of the story.
    expect(await find('reporter')).toEqual([])
    expect(await find("'; drop table stories; --")).toEqual([])
  })

  it('narrow by stage, step, publication, kind, author and what is mine', async () => {
    const room = await newsroom()
    const draft = await buildIn(room, { cast: { ...room.cast, author: room.colleague.actor } })
    const first = await buildIn(room, { stage: 'review' })
    const second = await buildIn(room, { stage: 'review', step: 2, facts: { kind: 'feature' } })
    const live = await buildIn(room, {
      stage: 'signed',
      publication: 'live',
      facts: { bylines: [entry(room.colleague)] },
    })
    const find = async (filter: Parameters<typeof readStoryFilter>[0]) =>
      (await list(room.editor.actor, filter)).sort()
    expect(await find({ stage: 'review' })).toEqual([first.id, second.id].sort())
    expect(await find({ stage: 'review', step: '2' })).toEqual([second.id])
    expect(await find({ publication: 'live' })).toEqual([live.id])
    expect(await find({ kind: 'feature' })).toEqual([second.id])
    expect(await find({ author: room.colleague.id })).toEqual([draft.id, live.id].sort())
    expect((await list(room.colleague.actor, { mine: 'true' })).sort()).toEqual([draft.id, live.id].sort())
    expect(await find({ section: room.section.id, sort: 'published' })).toEqual([live.id])
  })

  it('leave out what has no meaning, so that a mistyped address shows a list', () => {
    const filter = readStoryFilter({
      stage: 'burnt',
      step: 'x',
      section: '../..',
      sort: 'random',
      limit: '-1',
      cursor: 'x'.repeat(999),
      q: '  ',
    })
    expect(filter).toEqual({ sort: 'updated', limit: 50 })
  })
})

describe('pages', () => {
  it.each(['updated', 'deadline', 'waiting', 'published', 'created'])(
    'sorted by %s hold every story once, also where times are equal or missing',
    async (sort) => {
      const room = await newsroom()
      const made: string[] = []
      for (const hours of [1, 2, null, 2, null]) {
        const deadline = hours === null ? null : new Date(Date.UTC(2026, 11, 1, hours))
        const plan = { stage: 'signed', publication: 'live', plan: { deadline } } as const
        made.push((await buildIn(room, plan)).id)
      }
      // All times of these are now one, to the microsecond.
      const then = sql`timestamptz '2026-11-01 08:00:00.123456+00'`
      await open.db.execute(sql`update stories set updated_at = ${then}, stage_since = ${then},
        created_at = ${then} where section_id = ${room.section.id}`)
      await open.db.execute(sql`update publications set published_at = ${then}
        where section_id = ${room.section.id}`)
      const seen: string[] = []
      const deadlines: (string | null)[] = []
      let cursor: string | undefined
      do {
        const filter = readStoryFilter({ sort, limit: 2, cursor, section: room.section.id })
        const page = await listStories(open.db, room.editor.actor, filter)
        seen.push(...page.items.map(({ id }) => id))
        deadlines.push(...page.items.map(({ deadline }) => deadline))
        cursor = page.next ?? undefined
      } while (cursor)
      expect(seen.toSorted()).toEqual(made.toSorted())
      const whole = readStoryFilter({ sort, limit: 2, cursor: 'beside', section: room.section.id })
      expect(await countStories(open.db, room.editor.actor, whole)).toBe(made.length)
      if (sort === 'deadline')
        expect(deadlines.map((at) => at?.slice(11, 13) ?? 'none')).toEqual(['01', '02', '02', 'none', 'none'])
    },
  )

  it('with a cursor that means nothing begin at the first', async () => {
    const room = await newsroom()
    const story = await buildIn(room)
    const broken = Buffer.from('["x", "y"]').toString('base64url')
    expect(await list(room.editor.actor, { cursor: broken })).toEqual([story.id])
  })
})

describe('the desk', () => {
  it('shows what waits for me: my rank, nobody else’s, and not what I wrote or decided', async () => {
    const room = await newsroom()
    const first = await buildIn(room, { stage: 'review' })
    const second = await buildIn(room, { stage: 'review', step: 2 })
    const third = await buildIn(room, { stage: 'review', step: 3 })
    await buildIn(room, { cast: { ...room.cast, author: room.editor.actor }, stage: 'review' })
    const awaiting = async (actor: Actor) =>
      (await listDeskHome(open.db, actor)).awaiting
        .filter(({ section }) => section.id === room.section.id)
        .map(({ id }) => id)
    expect(await awaiting(room.editor.actor)).toEqual([first.id])
    expect(await awaiting(room.head.actor)).toEqual([second.id])
    expect(await awaiting(room.chief.actor)).toEqual([third.id])
    expect(await awaiting(room.reporter.actor)).toEqual([])
    expect(await countAwaiting(open.db, room.head.actor)).toBe(1)
    await play(open.db, first.id, [
      { by: room.head.actor, verb: 'reassign', assigneeId: room.secondEditor.id },
    ])
    expect(await awaiting(room.editor.actor)).toEqual([])
  })

  it('gives a step to the next rank where its own has nobody', async () => {
    const room = await newsroom()
    await buildIn(room, { stage: 'review' })
    await open.db.execute(sql`update persons set status = 'suspended'
      where id in (${room.editor.id}, ${room.secondEditor.id})`)
    expect(await countAwaiting(open.db, room.head.actor)).toBe(1)
  })

  it('shows a fast-tracked story to the other heads until one has confirmed', async () => {
    const room = await newsroom()
    const story = await buildIn(room)
    await play(open.db, story.id, [{ by: room.head.actor, verb: 'fast-track', words: '汛情。' }])
    expect(await countAwaiting(open.db, room.head.actor)).toBe(0)
    expect(await countAwaiting(open.db, room.secondHead.actor)).toBe(1)
    await play(open.db, story.id, [{ by: room.secondHead.actor, verb: 'confirm' }])
    expect(await countAwaiting(open.db, room.secondHead.actor)).toBe(0)
  })

  it('keeps what came back apart from drafts, with the reason, and lists what goes and went out', async () => {
    const room = await newsroom()
    const draft = await buildIn(room)
    const back = await buildIn(room, { stage: 'review' })
    await play(open.db, back.id, [{ by: room.editor.actor, verb: 'return', words: '缺一方说法。' }])
    const scheduled = await buildIn(room, { stage: 'signed', publication: 'scheduled' })
    const live = await buildIn(room, { stage: 'signed', publication: 'live' })
    const home = await listDeskHome(open.db, room.reporter.actor)
    const ids = Object.fromEntries(
      Object.entries(home).map(([name, items]) => [name, items.map(({ id }) => id)]),
    )
    expect(ids).toEqual({
      awaiting: [],
      returned: [back.id],
      drafts: [draft.id],
      scheduled: [scheduled.id],
      published: [live.id],
    })
    expect(home.returned[0]?.returned).toMatchObject({ by: room.editor.name, note: '缺一方说法。' })
    expect(home.published[0]?.path).toMatch(/^\/news\/\d{4}\/\d\d\/\d\d\//)
    await play(open.db, back.id, [{ by: room.reporter.actor, verb: 'submit' }])
    expect((await listDeskHome(open.db, room.reporter.actor)).returned).toEqual([])
  })
})

describe('the story page', () => {
  it('has text, revisions, decisions, ranks and verbs of a story in the middle of its life', async () => {
    const room = await newsroom()
    const story = await buildIn(room, { stage: 'review', step: 2 })
    const view = await getStoryForDesk(open.db, room.head.actor, story.id)
    expect(view).toMatchObject({
      stateVersion: story.stateVersion,
      documentRev: 1,
      epoch: 1,
      primary: 'approve',
      canEditText: true,
      canEditFacts: true,
      canPlan: true,
      changedSinceSigned: false,
      signedRevision: null,
      fastTrack: null,
    })
    expect(view.timeline.map(({ step, state, signs }) => [step, state, signs])).toEqual([
      [0, 'done', false],
      [1, 'done', false],
      [2, 'now', false],
      [3, 'ahead', true],
    ])
    expect(view.timeline[1]?.decisions).toMatchObject([{ decision: 'approve', by: { id: room.editor.id } }])
    const heads = [room.head, room.secondHead].map(({ id, name }) => ({ id, name }))
    expect(view.timeline[2]?.candidates).toEqual(expect.arrayContaining(heads))
    expect(view.timeline[2]?.candidates).toHaveLength(2)
    expect(view.events.map(({ type }) => type)).toEqual([
      'story.created',
      'story.submitted',
      'story.approved',
    ])
    expect(view.choices).toContainEqual({ verb: 'sign', ok: false, because: 'needs_final_step' })
    expect(view.assignable).toEqual(expect.arrayContaining(heads))
    expect(view.revisions).toMatchObject([{ number: 1, by: { id: room.reporter.id } }])
  })

  it('tells that the text or the facts are others than those signed', async () => {
    const room = await newsroom()
    const story = await buildIn(room, { stage: 'signed', publication: 'live' })
    const before = await getStoryForDesk(open.db, room.editor.actor, story.id)
    expect(before).toMatchObject({ changedSinceSigned: false, liveRevision: { id: story.signedRevisionId } })
    await play(open.db, story.id, [
      { by: room.editor.actor, verb: 'reopen' },
      { by: room.editor.actor, verb: 'write', document: documentOf({ headline: '新', paragraphs: ['新'] }) },
    ])
    const after = await getStoryForDesk(open.db, room.editor.actor, story.id)
    expect(after).toMatchObject({ changedSinceSigned: true, signedRevision: { id: story.signedRevisionId } })
  })

  it('does not exist for others, nor do its revisions', async () => {
    const room = await newsroom()
    const story = await buildIn(room)
    const revisionId = story.latestRevisionId ?? ''
    for (const actor of [room.outsider.actor, room.contributor.actor]) {
      const not = { code: 'not_found' }
      await expect(getStoryForDesk(open.db, actor, story.id)).rejects.toMatchObject(not)
      await expect(listRevisions(open.db, actor, story.id)).rejects.toMatchObject(not)
      await expect(getRevision(open.db, actor, story.id, revisionId)).rejects.toMatchObject(not)
    }
    const other = await buildIn(room)
    await expect(getRevision(open.db, room.editor.actor, other.id, revisionId)).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await getRevision(open.db, room.editor.actor, story.id, revisionId)).toMatchObject({
      number: 1,
      text: expect.stringContaining('第一段。'),
    })
  })

  it('takes the same few statements for an old story as for a new one', async () => {
    const room = await newsroom()
    const young = await buildIn(room)
    const old = await buildIn(room, {
      publication: 'live',
      newer: documentOf({ headline: '新', paragraphs: ['新'] }),
    })
    const query = vi.spyOn(open.raw as { query: (...args: unknown[]) => unknown }, 'query')
    const statements = async (run: Promise<unknown>) => {
      const before = query.mock.calls.length
      await run
      return query.mock.calls.length - before
    }
    const first = await statements(getStoryForDesk(open.db, room.editor.actor, young.id))
    const second = await statements(getStoryForDesk(open.db, room.editor.actor, old.id))
    const home = await statements(listDeskHome(open.db, room.chief.actor))
    query.mockRestore()
    expect([first, second]).toEqual([9, 9])
    expect(home).toBeLessThanOrEqual(8)
  })
})

it('factories can build a past: times, days and addresses agree', async () => {
  const room = await newsroom()
  const at = new Date('2026-03-01T15:30:00Z')
  const story = await buildIn(room, { stage: 'signed', publication: 'live', at, minutesApart: 10 })
  const view = await getStoryForDesk(open.db, room.editor.actor, story.id)
  // 15:30 and six verbs of ten minutes: past midnight on the clock of Shanghai.
  expect(view.publishedAt).toBe('2026-03-01T16:20:00.000Z')
  expect(view.path).toBe(`/news/2026/03/02/${story.id}`)
  expect(view.events.map((event) => event.at)).toEqual(view.events.map((event) => event.at).toSorted())
  expect(view.events.at(-1)?.data.path).toBe(view.path)
  expect((await getStory(open.db, story.id)).createdAt).toEqual(at)
})
