import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import {
  buildColumn,
  buildNewsroom,
  buildSection,
  buildStory,
  buildTopic,
  documentOf,
  factsFor,
  getStory,
  type Newsroom,
  play,
  type StoryPlan,
} from '#db/factories.ts'
import { events, revisions, sharedDocuments, stories, storyTopics } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { newId } from '#lib/id.ts'
import type { Actor } from '#lib/person/roles.ts'
import { changeFactsInput } from '../input.ts'
import { changeFacts as changeParsedFacts } from './change-facts.ts'
import { createStory } from './create-story.ts'
import { createStoryInTx } from './create-story-in-tx.ts'

let open: OpenDatabase
let room: Newsroom
beforeAll(async () => {
  open = await openTestDatabase()
  room = await buildNewsroom(open.db)
})
afterAll(() => open.close())

const build = (plan: Partial<StoryPlan> = {}) =>
  buildStory(open.db, { sectionId: room.section.id, cast: room.cast, ...plan })
const changeFacts = (actor: Actor, input: Record<string, unknown>) =>
  changeParsedFacts({ actor, db: open.db }, changeFactsInput.parse(input))
const eventsOf = (storyId: string) =>
  open.db.select().from(events).where(eq(events.storyId, storyId)).orderBy(events.id)

describe('changing facts', () => {
  it('writes what was given, leaves the rest, and records what was and what is', async () => {
    const topic = await buildTopic(open.db)
    const story = await build({ facts: { source: '云渡日报', summary: '旧摘要' } })
    const answer = await changeFacts(room.reporter.actor, {
      storyId: story.id,
      version: 1,
      summary: ' 新摘要\r\n第二行 ',
      deadline: '2026-11-23T20:00:00+08:00',
      plannedPage: 'A05',
      topicIds: [topic.id, topic.id],
    })
    expect(answer).toEqual({ version: 2 })
    expect(await getStory(open.db, story.id)).toMatchObject({
      version: 2,
      stateVersion: story.stateVersion,
      summary: '新摘要\n第二行',
      source: '云渡日报',
      plannedPage: 'A05',
      deadline: new Date('2026-11-23T12:00:00Z'),
    })
    const topics = await open.db.select().from(storyTopics).where(eq(storyTopics.storyId, story.id))
    expect(topics.map(({ topicId }) => topicId)).toEqual([topic.id])
    const event = (await eventsOf(story.id)).at(-1)
    expect(event).toMatchObject({
      type: 'story.facts-changed',
      data: { before: { summary: '旧摘要', plannedPage: '' }, after: { summary: '新摘要\n第二行' } },
      tags: [],
    })
  })

  it('on an older version is refused, with the present values of what differs', async () => {
    const story = await build()
    const input = { storyId: story.id, version: 1 }
    await changeFacts(room.reporter.actor, { ...input, summary: '我先改的' })
    const before = await getStory(open.db, story.id)
    await expect(
      changeFacts(room.editor.actor, { ...input, summary: '我后改的', slug: 'new-bridge' }),
    ).rejects.toMatchObject({
      code: 'stale',
      details: { version: 2, current: JSON.stringify({ slug: '', summary: '我先改的' }) },
    })
    expect(await getStory(open.db, story.id)).toEqual(before)
  })

  it('by two at once is done by one', async () => {
    const story = await build()
    const input = { storyId: story.id, version: 1 }
    const answers = await Promise.allSettled([
      changeFacts(room.reporter.actor, { ...input, slug: 'one' }),
      changeFacts(room.editor.actor, { ...input, slug: 'two' }),
      changeFacts(room.head.actor, { ...input, slug: 'three' }),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await getStory(open.db, story.id)).version).toBe(2)
  })

  it('that are as they were already changes nothing and tells nobody', async () => {
    const story = await build({ facts: { slug: 'bridge' } })
    expect(await changeFacts(room.reporter.actor, { storyId: story.id, version: 1, slug: 'bridge' })).toEqual(
      {
        version: 1,
      },
    )
    expect(await eventsOf(story.id)).toHaveLength(1)
  })

  it('refuses what points at nothing, naming the field', async () => {
    const foreign = await buildColumn(open.db, { sectionId: (await buildSection(open.db)).id })
    const story = await build()
    const input = { storyId: story.id, version: 1 }
    const unknown = newId()
    const entry = { name: '无名', role: 'reporter', unit: '' }
    for (const [field, value, what] of [
      ['columnId', unknown, 'unknown'],
      ['columnId', foreign.id, 'other_section'],
      ['leadMediaId', unknown, 'unknown'],
      ['topicIds', [unknown], 'unknown'],
      ['bylines', [{ ...entry, personId: unknown }], 'unknown'],
    ] as const)
      await expect(changeFacts(room.chief.actor, { ...input, [field]: value })).rejects.toMatchObject({
        code: 'invalid',
        fields: { [field]: what },
      })
    await expect(changeFacts(room.chief.actor, { ...input, sectionId: unknown })).rejects.toMatchObject({
      code: 'invalid',
      fields: { sectionId: 'unknown' },
    })
  })

  it('is for those who may write the text; plans also for page editors, and after sign-off', async () => {
    const story = await build({ stage: 'signed' })
    const input = { storyId: story.id, version: 1 }
    await expect(changeFacts(room.chief.actor, { ...input, slug: 'new' })).rejects.toMatchObject({
      code: 'wrong_stage',
    })
    const draft = await build()
    await expect(
      changeFacts(room.pageEditor.actor, { storyId: draft.id, version: 1, slug: 'new' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeFacts(room.colleague.actor, { ...input, plannedPage: 'A1' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(changeFacts(room.outsider.actor, { ...input, plannedPage: 'A1' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await changeFacts(room.pageEditor.actor, { ...input, plannedPage: 'A05' })
    expect(await getStory(open.db, story.id)).toMatchObject({
      plannedPage: 'A05',
      signedRevisionId: story.signedRevisionId,
    })
  })

  it('after a revision makes the next decision sign another one', async () => {
    const story = await build({ stage: 'review' })
    await changeFacts(room.editor.actor, { storyId: story.id, version: 1, source: '县融媒体中心' })
    await play(open.db, story.id, [{ by: room.editor.actor, verb: 'approve' }])
    const made = await open.db.select().from(revisions).where(eq(revisions.storyId, story.id))
    expect(made.map(({ facts }) => facts.source).sort()).toEqual(['', '县融媒体中心'])
  })

  it('moves a story only to a section where the person has a role, and leaves its column behind', async () => {
    const other = await buildSection(open.db)
    const column = await buildColumn(open.db, { sectionId: room.section.id })
    const story = await build({ facts: { columnId: column.id } })
    const input = { storyId: story.id, version: 1, sectionId: other.id }
    await expect(changeFacts(room.reporter.actor, input)).rejects.toMatchObject({ code: 'forbidden' })
    await changeFacts(room.chief.actor, input)
    expect(await getStory(open.db, story.id)).toMatchObject({ sectionId: other.id, columnId: null })
    expect((await eventsOf(story.id)).map(({ type }) => type)).toContain('story.moved')
  })
})

describe('creating a story', () => {
  const input = {
    columnId: null,
    kind: 'news' as const,
    language: 'zh-Hans' as const,
    headline: '新稿',
    plannedLength: 1200,
  }

  it('makes row, shared document, revision 1 and one event, with the reporter in the byline', async () => {
    const context = { actor: room.reporter.actor, db: open.db }
    const { storyId } = await createStory(context, { ...input, sectionId: room.section.id })
    const story = await getStory(open.db, storyId)
    expect(story).toMatchObject({
      headline: '新稿',
      stage: 'drafting',
      publication: 'none',
      plannedLength: 1200,
      authorId: room.reporter.id,
      bylines: [{ personId: room.reporter.id, name: room.reporter.name, role: 'reporter', unit: '' }],
    })
    const [text] = await open.db.select().from(sharedDocuments).where(eq(sharedDocuments.storyId, storyId))
    expect(text).toMatchObject({ rev: 1, epoch: 1, text: '新稿' })
    const made = await open.db.select().from(revisions).where(eq(revisions.storyId, storyId))
    expect(made).toMatchObject([{ number: 1, reason: 'create', id: story.latestRevisionId }])
    expect((await eventsOf(storyId)).map(({ type }) => type)).toEqual(['story.created'])
  })

  it('is refused in a section where one has no role', async () => {
    const { section } = await buildNewsroom(open.db)
    for (const person of [room.reporter, room.admin])
      await expect(
        createStory({ actor: person.actor, db: open.db }, { ...input, sectionId: section.id }),
      ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('inside a larger transaction is undone with it', async () => {
    const count = async () => (await open.db.select({ id: stories.id }).from(stories)).length
    const before = await count()
    const document = documentOf({ headline: '一', paragraphs: ['一'] })
    const facts = factsFor(room.section.id)
    await expect(
      open.db.transaction(async (tx) => {
        await createStoryInTx(tx, room.editor.actor, { document, facts, authorId: null })
        const wrong = { ...document, content: [] }
        await createStoryInTx(tx, room.editor.actor, { document: wrong, facts, authorId: null })
      }),
    ).rejects.toMatchObject({ code: 'invalid' })
    expect(await count()).toBe(before)
  })
})
