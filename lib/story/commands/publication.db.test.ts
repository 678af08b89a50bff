import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { lookAt, takeLine } from '#db/factories/take-line.ts'
import {
  buildColumn,
  buildNewsroom,
  buildPerson,
  buildStory,
  databaseNow,
  documentOf,
  getStory,
  type Newsroom,
  play,
  type StoryPlan,
} from '#db/factories.ts'
import {
  corrections,
  events,
  publicationPersons,
  publications,
  reviews,
  revisions,
  sections,
  stories,
} from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { env } from '#lib/env.ts'
import { tag } from '#lib/events.ts'
import { dayIn } from '#lib/format.ts'
import { newId } from '#lib/id.ts'
import type { BylineEntry } from '../facts.ts'
import { changeFacts } from './change-facts.ts'
import { correctStory } from './correct-story.ts'
import { publishStory } from './publish-story.ts'
import { scheduleStory } from './schedule-story.ts'

let open: OpenDatabase
let room: Newsroom
let other: Newsroom
beforeAll(async () => {
  open = await openTestDatabase()
  room = await buildNewsroom(open.db, { workflow: 'direct' })
  other = await buildNewsroom(open.db, { workflow: 'direct' })
})
afterAll(() => open.close())

const entry = (person: { id: string; name: string }): BylineEntry => ({
  personId: person.id,
  name: person.name,
  role: 'reporter',
  unit: '',
})
const build = (plan: Partial<StoryPlan> = {}) =>
  buildStory(open.db, { sectionId: room.section.id, cast: room.cast, ...plan })
const publicationOf = async (storyId: string) => {
  const [row] = await open.db.select().from(publications).where(eq(publications.storyId, storyId))
  if (!row) throw new Error('no publication')
  return row
}
const lastEvent = async (storyId: string) =>
  (await open.db.select().from(events).where(eq(events.storyId, storyId)).orderBy(asc(events.id))).at(-1)
const authorPages = async (storyId: string) =>
  (await open.db.select().from(publicationPersons).where(eq(publicationPersons.storyId, storyId)))
    .map(({ personId }) => personId)
    .sort()

describe('publishing', () => {
  it('gives an address of the day and the id, and copies what lists show from the signed revision', async () => {
    const document = documentOf({
      kicker: '引题',
      headline: '云渡河新桥合龙',
      deck: '——通车在即',
      paragraphs: ['昨日上午合龙。'],
    })
    const column = await buildColumn(open.db, { sectionId: room.section.id })
    const bylines = [entry(room.reporter)]
    const story = await build({
      document,
      stage: 'signed',
      publication: 'live',
      facts: { columnId: column.id, bylines, summary: '合龙', kind: 'feature' },
    })
    const day = dayIn(await databaseNow(open.db), env().GALLEY_TIME_ZONE)
    expect(await publicationOf(story.id)).toMatchObject({
      path: `/news/${day.replaceAll('-', '/')}/${story.id}`,
      day,
      revisionId: story.signedRevisionId,
      kicker: '引题',
      headline: '云渡河新桥合龙',
      deck: '——通车在即',
      summary: '合龙',
      kind: 'feature',
      length: 7,
      sectionId: room.section.id,
      columnId: column.id,
      bylines,
      updatedAt: null,
      withdrawnAt: null,
    })
    expect(await authorPages(story.id)).toEqual([room.reporter.id])
    expect((await lastEvent(story.id))?.tags.sort()).toEqual(
      [
        tag.story(story.id),
        tag.section(room.section.id),
        tag.column(column.id),
        tag.person(room.reporter.id),
        tag.day(day),
        tag.home,
        tag.feed,
        tag.sitemap,
      ].sort(),
    )
  })

  it('shows the signed revision and never the draft that is being written', async () => {
    const story = await build({ stage: 'signed' })
    await play(open.db, story.id, [
      { by: room.editor.actor, verb: 'reopen' },
      {
        by: room.editor.actor,
        verb: 'write',
        document: documentOf({ headline: '草稿', paragraphs: ['草稿'] }),
      },
      { by: room.editor.actor, verb: 'publish' },
    ])
    expect(await getStory(open.db, story.id)).toMatchObject({ stage: 'drafting', headline: '草稿' })
    expect(await publicationOf(story.id)).toMatchObject({
      headline: story.headline,
      revisionId: story.signedRevisionId,
    })
  })

  it('refuses every revision but the signed one', async () => {
    const story = await build({ stage: 'signed' })
    const foreign = await build({ stage: 'signed' })
    const [first] = await open.db.select().from(revisions).where(eq(revisions.storyId, story.id))
    const unsigned = await build({
      publication: 'live',
      newer: documentOf({ headline: '新', paragraphs: ['新'] }),
    })
    const [old] = await open.db
      .select()
      .from(revisions)
      .where(eq(revisions.storyId, unsigned.id))
      .orderBy(asc(revisions.number))
    const context = { actor: room.editor.actor, db: open.db }
    expect(first?.id).toBe(story.signedRevisionId)
    for (const revisionId of [foreign.signedRevisionId ?? '', old?.id ?? '', newId()])
      await expect(
        publishStory(context, { storyId: story.id, stateVersion: story.stateVersion, revisionId }),
      ).rejects.toMatchObject({ code: 'not_signed_off' })
    expect((await getStory(open.db, story.id)).publication).toBe('none')
  })

  it('brings a withdrawn story back at its old address, and says that it was changed', async () => {
    const at = new Date('2026-03-01T02:00:00Z')
    const story = await build({ stage: 'signed', publication: 'live', at })
    const before = await publicationOf(story.id)
    expect(before.path).toBe(`/news/2026/03/01/${story.id}`)
    await play(open.db, story.id, [
      { by: room.head.actor, verb: 'retract', words: '来源有误。' },
      { by: room.editor.actor, verb: 'publish' },
    ])
    const after = await publicationOf(story.id)
    expect(after).toMatchObject({
      path: before.path,
      day: '2026-03-01',
      publishedAt: before.publishedAt,
      withdrawnAt: null,
      withdrawnReason: null,
    })
    expect(after.updatedAt).not.toBeNull()
  })
})

describe('updating', () => {
  it('keeps the address, and presses the pages of both sections, columns and bylines', async () => {
    const [first, second] = [
      await buildColumn(open.db, { sectionId: room.section.id }),
      await buildColumn(open.db, { sectionId: other.section.id }),
    ]
    const photographer = await buildPerson(open.db, { status: 'listed' })
    const story = await build({
      stage: 'signed',
      publication: 'live',
      facts: { columnId: first.id, bylines: [entry(room.reporter)] },
    })
    const before = await publicationOf(story.id)
    await play(open.db, story.id, [{ by: room.chief.actor, verb: 'reopen' }])
    const { version } = await getStory(open.db, story.id)
    await changeFacts(
      { actor: { ...room.chief.actor, grants: [{ role: 'chief', sectionId: null }] }, db: open.db },
      {
        storyId: story.id,
        version,
        sectionId: other.section.id,
        columnId: second.id,
        slug: 'another-slug',
        bylines: [entry(photographer)],
      },
    )
    // Readers still see it where it was.
    expect(await publicationOf(story.id)).toMatchObject({ sectionId: room.section.id, columnId: first.id })
    await play(open.db, story.id, [
      { by: room.chief.actor, verb: 'submit' },
      { by: room.chief.actor, verb: 'sign' },
      { by: room.chief.actor, verb: 'update' },
    ])
    expect(await publicationOf(story.id)).toMatchObject({
      path: before.path,
      publishedAt: before.publishedAt,
      sectionId: other.section.id,
      columnId: second.id,
    })
    expect(await authorPages(story.id)).toEqual([photographer.id])
    expect((await lastEvent(story.id))?.tags).toEqual(
      expect.arrayContaining([
        tag.section(room.section.id),
        tag.section(other.section.id),
        tag.column(first.id),
        tag.column(second.id),
        tag.person(room.reporter.id),
        tag.person(photographer.id),
      ]),
    )
  })

  it('has nothing to do where readers see the signed revision already', async () => {
    const story = await build({ stage: 'signed', publication: 'live' })
    await expect(
      takeLine(open.db, story.id, { by: room.editor.actor, verb: 'update' }),
    ).rejects.toMatchObject({
      code: 'already_published',
    })
  })
})

describe('correcting', () => {
  const newer = documentOf({ headline: '改正后的标题', paragraphs: ['改正后的文字。'] })

  it('writes a notice to the live revision, and lists it for good', async () => {
    const story = await build({ stage: 'signed', publication: 'live' })
    await play(open.db, story.id, [
      { by: room.editor.actor, verb: 'correct', words: '文中日期应为十一月三日。' },
      { by: room.editor.actor, verb: 'correct', words: '另，图片作者应为高翔。' },
    ])
    const rows = await open.db
      .select()
      .from(corrections)
      .where(eq(corrections.storyId, story.id))
      .orderBy(asc(corrections.createdAt))
    expect(rows.map(({ notice, revisionId }) => [notice, revisionId])).toEqual([
      ['文中日期应为十一月三日。', story.signedRevisionId],
      ['另，图片作者应为高翔。', story.signedRevisionId],
    ])
    expect((await lastEvent(story.id))?.tags).toContain(tag.story(story.id))
  })

  it('publishes the newer signed revision with the notice', async () => {
    const story = await build({ publication: 'live', newer })
    await play(open.db, story.id, [{ by: room.editor.actor, verb: 'correct', words: '标题有误。' }])
    expect(await publicationOf(story.id)).toMatchObject({
      revisionId: story.signedRevisionId,
      headline: '改正后的标题',
    })
    const [row] = await open.db.select().from(corrections).where(eq(corrections.storyId, story.id))
    expect(row?.revisionId).toBe(story.signedRevisionId)
  })

  it('demands its text, and a revision that is named must be the signed one', async () => {
    const story = await build({ publication: 'live', newer })
    const context = { actor: room.editor.actor, db: open.db }
    const input = { storyId: story.id, stateVersion: story.stateVersion, revisionId: null }
    await expect(correctStory(context, { ...input, notice: '' })).rejects.toMatchObject({
      code: 'notice_required',
    })
    await expect(
      correctStory(context, { ...input, notice: '更正。', revisionId: newId() }),
    ).rejects.toMatchObject({ code: 'not_signed_off' })
  })
})

describe('retracting', () => {
  it('keeps the address with the public reason, and leaves the authors’ pages', async () => {
    const story = await build({
      stage: 'signed',
      publication: 'live',
      facts: { bylines: [entry(room.reporter)] },
    })
    const before = await publicationOf(story.id)
    await play(open.db, story.id, [{ by: room.head.actor, verb: 'retract', words: '消息来源有误。' }])
    const after = await publicationOf(story.id)
    expect(after).toMatchObject({ path: before.path, withdrawnReason: '消息来源有误。' })
    expect(after.withdrawnAt).not.toBeNull()
    expect(await authorPages(story.id)).toEqual([])
    expect((await lastEvent(story.id))?.tags).toEqual(
      expect.arrayContaining([tag.person(room.reporter.id), tag.section(room.section.id), tag.home]),
    )
  })

  it('demands a public reason', async () => {
    const story = await build({ stage: 'signed', publication: 'live' })
    await expect(
      takeLine(open.db, story.id, { by: room.head.actor, verb: 'retract', words: '' }),
    ).rejects.toMatchObject({ code: 'reason_required' })
    expect((await getStory(open.db, story.id)).publication).toBe('live')
  })
})

describe('scheduling', () => {
  it('refuses a time that has passed, by the clock of the database', async () => {
    const story = await build({ stage: 'signed' })
    const now = await databaseNow(open.db)
    const { stateVersion, signed } = await lookAt(open.db, story.id)
    await expect(
      scheduleStory(
        { actor: room.editor.actor, db: open.db },
        {
          storyId: story.id,
          stateVersion,
          revisionId: signed ?? '',
          at: new Date(now.getTime() - 1).toISOString(),
        },
      ),
    ).rejects.toMatchObject({ code: 'time_in_past' })
    expect(await getStory(open.db, story.id)).toEqual(story)
  })

  it('again moves the time; taken back, the story is what it was for readers before', async () => {
    const story = await build({ stage: 'signed', publication: 'withdrawn' })
    const [first, second] = [3, 5].map((hours) => new Date(Date.now() + hours * 3_600_000))
    await play(open.db, story.id, [
      { by: room.editor.actor, verb: 'schedule', scheduledFor: first },
      { by: room.editor.actor, verb: 'schedule', scheduledFor: second },
    ])
    expect(await publicationOf(story.id)).toMatchObject({
      scheduledFor: second,
      scheduledRevisionId: story.signedRevisionId,
      scheduledBy: room.editor.id,
    })
    // Readers are still told that it was withdrawn.
    expect((await publicationOf(story.id)).withdrawnAt).not.toBeNull()
    await play(open.db, story.id, [{ by: room.editor.actor, verb: 'unschedule' }])
    expect((await getStory(open.db, story.id)).publication).toBe('withdrawn')
  })

  it('is ended by publishing at once', async () => {
    const story = await build({ stage: 'signed', publication: 'scheduled' })
    await play(open.db, story.id, [{ by: room.editor.actor, verb: 'publish' }])
    expect(await publicationOf(story.id)).toMatchObject({ scheduledFor: null, scheduledBy: null })
  })
})

describe('fast-track', () => {
  it('signs in one step, keeps the reason, and waits for a second person to confirm', async () => {
    await open.db.update(sections).set({ workflow: 'three-review' }).where(eq(sections.id, other.section.id))
    const story = await build({ sectionId: other.section.id, cast: other.cast, stage: 'review' })
    await play(open.db, story.id, [{ by: other.head.actor, verb: 'fast-track', words: '汛情紧急。' }])
    const signed = await getStory(open.db, story.id)
    expect(signed).toMatchObject({ stage: 'signed', fastTrackReason: '汛情紧急。' })
    const made = await open.db.select().from(reviews).where(eq(reviews.storyId, story.id))
    expect(made).toMatchObject([
      { decision: 'sign', step: 3, note: '汛情紧急。', revisionId: signed.signedRevisionId },
    ])
    await expect(
      takeLine(open.db, story.id, { by: other.head.actor, verb: 'confirm' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await play(open.db, story.id, [{ by: other.chief.actor, verb: 'confirm', words: '已核。' }])
    expect((await getStory(open.db, story.id)).fastTrackReason).toBeNull()
    await expect(
      takeLine(open.db, story.id, { by: other.secondHead.actor, verb: 'confirm' }),
    ).rejects.toMatchObject({ code: 'wrong_stage' })
  })

  it('demands a reason', async () => {
    await open.db
      .update(stories)
      .set({ workflow: 'three-review' })
      .where(eq(stories.sectionId, other.section.id))
    const story = await build({ sectionId: other.section.id, cast: other.cast })
    await expect(
      takeLine(open.db, story.id, { by: other.head.actor, verb: 'fast-track' }),
    ).rejects.toMatchObject({ code: 'reason_required' })
    expect(await getStory(open.db, story.id)).toEqual(story)
  })
})
