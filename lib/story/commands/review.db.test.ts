import { asc, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { lookAt, type ScriptLine, takeLine } from '#db/factories/take-line.ts'
import {
  buildNewsroom,
  buildStory,
  documentOf,
  getStory,
  type Newsroom,
  play,
  type StoryPlan,
} from '#db/factories.ts'
import {
  events,
  notifications,
  persons,
  reviews,
  revisions,
  sections,
  sharedDocuments,
} from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { hashRevision } from '#lib/document/hash.ts'
import { approveStory } from './approve-story.ts'
import { makeRevision } from './make-revision.ts'
import { reassignStory } from './reassign-story.ts'
import { restoreRevision } from './restore-revision.ts'
import { submitStory } from './submit-story.ts'

let open: OpenDatabase
let room: Newsroom
beforeAll(async () => {
  open = await openTestDatabase()
  room = await buildNewsroom(open.db)
})
afterAll(() => open.close())

const build = (plan: Partial<StoryPlan> = {}) =>
  buildStory(open.db, { sectionId: room.section.id, cast: room.cast, ...plan })
const take = (storyId: string, line: ScriptLine) => takeLine(open.db, storyId, line)
const revisionsOf = (storyId: string) =>
  open.db.select().from(revisions).where(eq(revisions.storyId, storyId)).orderBy(asc(revisions.number))
const reviewsOf = (storyId: string) =>
  open.db.select().from(reviews).where(eq(reviews.storyId, storyId)).orderBy(asc(reviews.decidedAt))
/** Who was told of the last thing that happened to a story. */
async function toldOf(storyId: string): Promise<string[]> {
  const [event] = await open.db
    .select()
    .from(events)
    .where(eq(events.storyId, storyId))
    .orderBy(desc(events.id))
    .limit(1)
  const rows = await open.db
    .select({ personId: notifications.personId })
    .from(notifications)
    .where(eq(notifications.eventId, event?.id ?? 0))
  return rows.map(({ personId }) => personId).sort()
}
const edited = documentOf({ headline: '责编改过的标题', paragraphs: ['责编改过的文字。'] })

describe('a decision', () => {
  it('signs the revision the story was submitted with, as long as nobody changed the text', async () => {
    const story = await build({ stage: 'signed' })
    const [only, ...more] = await revisionsOf(story.id)
    expect(more).toEqual([])
    const made = await reviewsOf(story.id)
    expect(
      made.map(({ decision, step, revisionId, sha256 }) => [decision, step, revisionId, sha256]),
    ).toEqual([
      ['approve', 1, only?.id, only?.sha256],
      ['approve', 2, only?.id, only?.sha256],
      ['sign', 3, only?.id, only?.sha256],
    ])
    expect(story.signedRevisionId).toBe(only?.id)
  })

  it('makes a revision of what the editor changed, and names that one', async () => {
    const story = await build({ stage: 'review' })
    await play(open.db, story.id, [
      { by: room.editor.actor, verb: 'write', document: edited },
      { by: room.editor.actor, verb: 'approve', words: '改了标题。' },
    ])
    const made = await revisionsOf(story.id)
    const [review] = await reviewsOf(story.id)
    expect(made.map(({ number, reason }) => [number, reason])).toEqual([
      [1, 'create'],
      [2, 'decision'],
    ])
    expect(review).toMatchObject({ revisionId: made[1]?.id, sha256: made[1]?.sha256, note: '改了标题。' })
    expect(made[1]).toMatchObject({ createdBy: room.editor.id, stage: 'review', step: 1 })
  })

  it('carries the hash of exactly the document and facts that are stored', async () => {
    const story = await build({ stage: 'signed', document: edited })
    for (const revision of await revisionsOf(story.id)) {
      const { schemaVersion, document, facts, sha256 } = revision
      expect(hashRevision({ schemaVersion, document, facts })).toBe(sha256)
    }
  })

  it('on a text the person has not seen is refused as stale, and changes nothing', async () => {
    const story = await build({ stage: 'review' })
    const seen = await lookAt(open.db, story.id)
    await play(open.db, story.id, [{ by: room.editor.actor, verb: 'write', document: edited }])
    const before = await getStory(open.db, story.id)
    const { rev } = (
      await open.db.select().from(sharedDocuments).where(eq(sharedDocuments.storyId, story.id))
    )[0] ?? { rev: 0 }
    expect(rev).toBeGreaterThan(seen.documentRev)
    await expect(
      approveStory(
        { actor: room.editor.actor, db: open.db },
        { storyId: story.id, ...seen, note: '', overrideReason: '' },
      ),
    ).rejects.toMatchObject({ code: 'stale', details: { documentRev: rev } })
    expect(await getStory(open.db, story.id)).toEqual(before)
    expect(await reviewsOf(story.id)).toEqual([])
  })
})

describe('submitting', () => {
  it.each([
    ['headline', documentOf({ paragraphs: ['只有正文。'] })],
    ['body', documentOf({ headline: '只有标题', paragraphs: ['　'] })],
  ])('is refused without a %s', async (field, document) => {
    const story = await build({ document })
    await expect(take(story.id, { by: room.reporter.actor, verb: 'submit' })).rejects.toMatchObject({
      code: 'empty_story',
      fields: { [field]: 'too_small' },
    })
    expect(await getStory(open.db, story.id)).toEqual(story)
  })

  it('takes over the workflow the section has now; a change later moves no story under review', async () => {
    const quick = await buildNewsroom(open.db, { workflow: 'two-step' })
    const story = await build({ sectionId: quick.section.id, cast: quick.cast, stage: 'review' })
    expect(story.workflow).toBe('two-step')
    await open.db.update(sections).set({ workflow: 'direct' }).where(eq(sections.id, quick.section.id))
    await play(open.db, story.id, [{ by: quick.editor.actor, verb: 'approve' }])
    expect(await getStory(open.db, story.id)).toMatchObject({
      stage: 'review',
      step: 2,
      workflow: 'two-step',
    })
  })

  it('begins a new round after a return to the author, so that everybody may decide again', async () => {
    const story = await build({ stage: 'review', step: 2 })
    await play(open.db, story.id, [
      { by: room.head.actor, verb: 'return', words: '缺一方说法。' },
      { by: room.reporter.actor, verb: 'submit' },
      { by: room.head.actor, verb: 'approve' },
    ])
    expect((await getStory(open.db, story.id)).round).toBe(2)
    expect((await reviewsOf(story.id)).map(({ round, step, decision }) => [round, step, decision])).toEqual([
      [1, 1, 'approve'],
      [1, 2, 'return'],
      [2, 1, 'approve'],
    ])
  })
})

describe('returning', () => {
  it('demands a reason', async () => {
    const story = await build({ stage: 'review' })
    await expect(take(story.id, { by: room.editor.actor, verb: 'return', words: '' })).rejects.toMatchObject({
      code: 'reason_required',
      fields: { reason: 'too_small' },
    })
  })

  it('one step back keeps the round: who passed step 1 decides it again, who returned keeps step 2', async () => {
    const story = await build({ stage: 'review', step: 2 })
    await play(open.db, story.id, [
      { by: room.head.actor, verb: 'return', words: '标题太长。', to: 'previous' },
    ])
    expect(await getStory(open.db, story.id)).toMatchObject({ stage: 'review', step: 1, round: 1 })
    await expect(take(story.id, { by: room.head.actor, verb: 'approve' })).rejects.toMatchObject({
      code: 'already_decided',
    })
    await play(open.db, story.id, [
      { by: room.editor.actor, verb: 'approve' },
      { by: room.head.actor, verb: 'approve' },
    ])
    expect((await getStory(open.db, story.id)).step).toBe(3)
  })

  it('from the first step is always to the author', async () => {
    const story = await build({ stage: 'review' })
    await play(open.db, story.id, [
      { by: room.editor.actor, verb: 'return', words: '重写。', to: 'previous' },
    ])
    expect(await getStory(open.db, story.id)).toMatchObject({ stage: 'drafting', step: 0 })
  })
})

describe('nobody decides twice', () => {
  it('not even a chief', async () => {
    const story = await build({ stage: 'review' })
    await play(open.db, story.id, [{ by: room.chief.actor, verb: 'approve' }])
    await expect(take(story.id, { by: room.chief.actor, verb: 'approve' })).rejects.toMatchObject({
      code: 'already_decided',
      details: { because: 'already_decided' },
    })
  })

  it('nor on an own story', async () => {
    const story = await build({ cast: { ...room.cast, author: room.editor.actor }, stage: 'review' })
    await expect(take(story.id, { by: room.editor.actor, verb: 'approve' })).rejects.toMatchObject({
      code: 'own_story',
    })
  })

  it('unless the section allows it; then the reason is asked for and kept', async () => {
    const small = await buildNewsroom(open.db, { allowTwoSteps: true })
    const story = await build({ sectionId: small.section.id, cast: small.cast, stage: 'review' })
    await play(open.db, story.id, [{ by: small.head.actor, verb: 'approve' }])
    await expect(take(story.id, { by: small.head.actor, verb: 'approve' })).rejects.toMatchObject({
      code: 'reason_required',
      fields: { overrideReason: 'too_small' },
    })
    await play(open.db, story.id, [
      { by: small.head.actor, verb: 'approve', overrideReason: '今晚只有我值班。' },
    ])
    expect((await reviewsOf(story.id)).map(({ overrideReason }) => overrideReason)).toEqual([
      null,
      '今晚只有我值班。',
    ])
  })
})

describe('who is told', () => {
  const ids = (...people: { id: string }[]) => people.map(({ id }) => id).sort()

  it('of a submission: the editors, and of a step passed: the next rank and the author', async () => {
    const story = await build({ stage: 'review' })
    expect(await toldOf(story.id)).toEqual(ids(room.editor, room.secondEditor))
    await take(story.id, { by: room.editor.actor, verb: 'approve' })
    expect(await toldOf(story.id)).toEqual(ids(room.head, room.secondHead, room.reporter))
  })

  it('of a return: the author; nobody of their own deed, nobody whose account is closed', async () => {
    const story = await build({ stage: 'review', step: 2 })
    await take(story.id, { by: room.head.actor, verb: 'return', words: '重写。' })
    expect(await toldOf(story.id)).toEqual(ids(room.reporter))
    await open.db.update(persons).set({ status: 'suspended' }).where(eq(persons.id, room.secondEditor.id))
    await take(story.id, { by: room.reporter.actor, verb: 'submit' })
    expect(await toldOf(story.id)).toEqual(ids(room.editor))
    await open.db.update(persons).set({ status: 'active' }).where(eq(persons.id, room.secondEditor.id))
  })

  it('of an assignment: who was asked', async () => {
    const story = await build({ stage: 'review' })
    const assigneeId = room.secondEditor.id
    await take(story.id, { by: room.editor.actor, verb: 'reassign', assigneeId })
    expect(await toldOf(story.id)).toEqual(ids(room.secondEditor, room.reporter))
    await expect(take(story.id, { by: room.editor.actor, verb: 'approve' })).rejects.toMatchObject({
      code: 'forbidden',
      details: { because: 'assigned_to_other' },
    })
  })
})

describe('reassigning', () => {
  const context = () => ({ actor: room.head.actor, db: open.db })

  it('takes only somebody who may do what is asked', async () => {
    const story = await build({ stage: 'review' })
    const { stateVersion } = story
    for (const assigneeId of [room.reporter.id, room.proofreader.id, room.outsider.id])
      await expect(
        reassignStory(context(), { storyId: story.id, stateVersion, assigneeId, note: '' }),
      ).rejects.toMatchObject({ code: 'invalid', fields: { assigneeId: 'cannot_be_asked' } })
  })

  it('gives a draft another author, but no story under review', async () => {
    const draft = await build()
    const input = { note: '', authorId: room.colleague.id }
    await reassignStory(context(), { storyId: draft.id, stateVersion: draft.stateVersion, ...input })
    expect((await getStory(open.db, draft.id)).authorId).toBe(room.colleague.id)
    const story = await build({ stage: 'review' })
    await expect(
      reassignStory(context(), { storyId: story.id, stateVersion: story.stateVersion, ...input }),
    ).rejects.toMatchObject({ code: 'wrong_stage' })
  })
})

describe('revisions', () => {
  it('made by hand are kept once for one text', async () => {
    const story = await build()
    const context = { actor: room.reporter.actor, db: open.db }
    expect(await makeRevision(context, { storyId: story.id, note: '' })).toMatchObject({
      number: 1,
      made: false,
    })
    await play(open.db, story.id, [{ by: room.reporter.actor, verb: 'write', document: edited }])
    const made = await makeRevision(context, { storyId: story.id, note: '采访后' })
    expect(made).toMatchObject({ number: 2, made: true })
    expect(await makeRevision(context, { storyId: story.id, note: '' })).toEqual({ ...made, made: false })
    await expect(
      makeRevision({ actor: room.colleague.actor, db: open.db }, { storyId: story.id, note: '' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('come back as a change of the living text, after the text they replace was kept', async () => {
    const story = await build()
    await play(open.db, story.id, [{ by: room.reporter.actor, verb: 'write', document: edited }])
    const [first] = await revisionsOf(story.id)
    const context = { actor: room.reporter.actor, db: open.db }
    await restoreRevision(context, { storyId: story.id, revisionId: first?.id ?? '' })
    const made = await revisionsOf(story.id)
    expect(made.map(({ document }) => document)).toEqual([first?.document, edited, first?.document])
    expect((await getStory(open.db, story.id)).headline).toBe(story.headline)
    const foreign = await build()
    await expect(
      restoreRevision(context, { storyId: story.id, revisionId: foreign.latestRevisionId ?? '' }),
    ).rejects.toMatchObject({ code: 'not_found' })
    const signed = await build({ stage: 'signed' })
    await expect(
      restoreRevision(
        { actor: room.chief.actor, db: open.db },
        { storyId: signed.id, revisionId: signed.signedRevisionId ?? '' },
      ),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

it('of two who submit with different words at once one is told of the conflict, and one revision is made', async () => {
  const story = await build()
  await play(open.db, story.id, [{ by: room.reporter.actor, verb: 'write', document: edited }])
  const seen = await lookAt(open.db, story.id)
  const input = { storyId: story.id, ...seen, note: '' }
  const answers = await Promise.allSettled([
    submitStory({ actor: room.reporter.actor, db: open.db }, input),
    submitStory({ actor: room.editor.actor, db: open.db }, input),
    submitStory({ actor: room.head.actor, db: open.db }, input),
  ])
  const lost = answers.filter(({ status }) => status === 'rejected')
  expect(lost).toHaveLength(2)
  expect(lost.map((answer) => (answer as PromiseRejectedResult).reason.code)).toEqual([
    'conflict',
    'conflict',
  ])
  expect((await revisionsOf(story.id)).map(({ reason }) => reason)).toEqual(['create', 'submit'])
})
