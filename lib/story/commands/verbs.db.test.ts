import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenDatabase, sqlState } from '#db/client.ts'
import { lookAt, takeLine } from '#db/factories/take-line.ts'
import {
  buildNewsroom,
  buildStory,
  documentOf,
  getStory,
  type Newsroom,
  play,
  type StoryPlan,
} from '#db/factories.ts'
import { events } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { ErrorCode } from '#lib/errors.ts'
import type { EventType } from '#lib/events.ts'
import { type PublicationState, type Stage, type Verb, verbs } from '../workflow.ts'
import { withdrawStory } from './withdraw-story.ts'

/** What holds for every verb alike, on the real commands and the real database. */

let open: OpenDatabase
let room: Newsroom
beforeAll(async () => {
  open = await openTestDatabase()
  room = await buildNewsroom(open.db)
  await open.db.execute(sql`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused on purpose'; end $$`)
})
afterAll(() => open.close())

type Person = Exclude<keyof Newsroom, 'section' | 'cast'>
type Case = {
  plan: Partial<StoryPlan>
  by: Person
  /** Sees the story and may not. */
  not: [Person, ErrorCode]
  event: EventType
  to: [Stage, number, PublicationState]
}

const newer = documentOf({ headline: '更新后的标题', paragraphs: ['改过的一段。'] })
const cases: Record<Verb, Case> = {
  submit: {
    plan: {},
    by: 'reporter',
    not: ['colleague', 'forbidden'],
    event: 'story.submitted',
    to: ['review', 1, 'none'],
  },
  withdraw: {
    plan: { stage: 'review' },
    by: 'reporter',
    not: ['editor', 'forbidden'],
    event: 'story.withdrawn-from-review',
    to: ['drafting', 0, 'none'],
  },
  approve: {
    plan: { stage: 'review' },
    by: 'editor',
    not: ['proofreader', 'forbidden'],
    event: 'story.approved',
    to: ['review', 2, 'none'],
  },
  return: {
    plan: { stage: 'review', step: 2 },
    by: 'head',
    not: ['secondEditor', 'forbidden'],
    event: 'story.returned',
    to: ['drafting', 0, 'none'],
  },
  sign: {
    plan: { stage: 'review', step: 3 },
    by: 'chief',
    not: ['secondHead', 'forbidden'],
    event: 'story.signed',
    to: ['signed', 0, 'none'],
  },
  hold: {
    plan: { stage: 'signed' },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.held',
    to: ['held', 0, 'none'],
  },
  spike: {
    plan: { stage: 'review', step: 2 },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.spiked',
    to: ['spiked', 0, 'none'],
  },
  revive: {
    plan: { stage: 'spiked' },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.revived',
    to: ['drafting', 0, 'none'],
  },
  publish: {
    plan: { stage: 'signed' },
    by: 'editor',
    not: ['pageEditor', 'forbidden'],
    event: 'story.published',
    to: ['signed', 0, 'live'],
  },
  schedule: {
    plan: { stage: 'signed' },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.scheduled',
    to: ['signed', 0, 'scheduled'],
  },
  unschedule: {
    plan: { stage: 'signed', publication: 'scheduled' },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.unscheduled',
    to: ['signed', 0, 'none'],
  },
  reopen: {
    plan: { stage: 'signed', publication: 'live' },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.reopened',
    to: ['drafting', 0, 'live'],
  },
  update: {
    plan: { publication: 'live', newer },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.updated',
    to: ['signed', 0, 'live'],
  },
  correct: {
    plan: { stage: 'signed', publication: 'live' },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.corrected',
    to: ['signed', 0, 'live'],
  },
  retract: {
    plan: { stage: 'signed', publication: 'live' },
    by: 'head',
    not: ['editor', 'forbidden'],
    event: 'story.retracted',
    to: ['signed', 0, 'withdrawn'],
  },
  'fast-track': {
    plan: { stage: 'review' },
    by: 'head',
    not: ['editor', 'forbidden'],
    event: 'story.fast-tracked',
    to: ['signed', 0, 'none'],
  },
  reassign: {
    plan: { stage: 'review' },
    by: 'editor',
    not: ['reporter', 'forbidden'],
    event: 'story.reassigned',
    to: ['review', 1, 'none'],
  },
}

const build = (verb: Verb) =>
  buildStory(open.db, { sectionId: room.section.id, cast: room.cast, ...cases[verb].plan })
const line = (verb: Verb, person: Person) => ({
  by: room[person].actor,
  verb,
  words: '经复核的说明。',
  scheduledFor: new Date(Date.now() + 3_600_000),
  assigneeId: room.secondEditor.id,
})
const codeOf = async (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error) => sqlState(error) ?? error.code ?? error.message,
  )

/** All rows of the story, as one value. */
async function everything(storyId: string): Promise<unknown> {
  const answer = await open.db.execute(sql`
    select (select row_to_json(s) from stories s where s.id = ${storyId}) as story,
      (select json_agg(r order by number) from revisions r where r.story_id = ${storyId}) as revisions,
      (select json_agg(r order by id) from reviews r where r.story_id = ${storyId}) as reviews,
      (select json_agg(p) from publications p where p.story_id = ${storyId}) as publications,
      (select json_agg(p order by person_id) from publication_persons p where p.story_id = ${storyId}) as persons,
      (select json_agg(c order by id) from corrections c where c.story_id = ${storyId}) as corrections,
      (select json_agg(e order by id) from events e where e.story_id = ${storyId}) as events,
      (select json_agg(n order by n.id) from notifications n join events e on e.id = n.event_id
        where e.story_id = ${storyId}) as notifications`)
  return (answer as unknown as { rows: unknown[] }).rows[0]
}

describe.each(verbs)('%s', (verb) => {
  const { by, not, event, to } = cases[verb]

  it('moves the story, raises its state and records one event with its notifications', async () => {
    const before = await build(verb)
    await takeLine(open.db, before.id, line(verb, by))
    const after = await getStory(open.db, before.id)
    expect([after.stage, after.step, after.publication]).toEqual(to)
    expect(after.stateVersion).toBe(before.stateVersion + 1)
    const recorded = await open.db
      .select()
      .from(events)
      .where(eq(events.storyId, before.id))
      .orderBy(events.id)
    expect(recorded.at(-1)).toMatchObject({ type: event, actorId: room[by].id })
    expect(recorded.filter(({ type }) => type === event)).toHaveLength(1)
  })

  it('does not exist for somebody who may not see the story', async () => {
    const before = await build(verb)
    expect(await codeOf(takeLine(open.db, before.id, line(verb, 'outsider')))).toBe('not_found')
    expect(await codeOf(takeLine(open.db, before.id, line(verb, 'contributor')))).toBe('not_found')
  })

  it('is refused to somebody who may not, and changes nothing', async () => {
    const before = await build(verb)
    const rows = await everything(before.id)
    const [person, code] = not
    expect(await codeOf(takeLine(open.db, before.id, line(verb, person)))).toBe(code)
    expect(await everything(before.id)).toEqual(rows)
  })

  it('leaves nothing half-written when its transaction fails at the very end', async () => {
    const before = await build(verb)
    const rows = await everything(before.id)
    await open.db.execute(
      sql`create constraint trigger refuse after insert on events deferrable initially deferred
        for each row execute function refuse()`,
    )
    try {
      expect(await codeOf(takeLine(open.db, before.id, line(verb, by)))).toBe('P0001')
    } finally {
      await open.db.execute(sql`drop trigger refuse on events`)
    }
    expect(await everything(before.id)).toEqual(rows)
  })

  it('twice at once is done once, and the other is told of the conflict', async () => {
    const before = await build(verb)
    const seen = await lookAt(open.db, before.id)
    const answers = await Promise.all([
      codeOf(takeLine(open.db, before.id, line(verb, by), seen)),
      codeOf(takeLine(open.db, before.id, line(verb, by), seen)),
    ])
    expect(answers.sort()).toEqual(['conflict', 'done'])
    expect((await getStory(open.db, before.id)).stateVersion).toBe(before.stateVersion + 1)
  })

  it('is refused in a state the table does not name', async () => {
    // No verb begins in both: a spiked story and one that nobody has touched.
    const spiked = await buildStory(open.db, {
      sectionId: room.section.id,
      cast: room.cast,
      stage: verb === 'revive' ? 'drafting' : 'spiked',
    })
    const rows = await everything(spiked.id)
    expect(await codeOf(takeLine(open.db, spiked.id, line(verb, by)))).toBe('wrong_stage')
    expect(await everything(spiked.id)).toEqual(rows)
  })
})

it('a verb that names an older state is a conflict that tells where the story is now', async () => {
  const story = await build('approve')
  const stale = { storyId: story.id, stateVersion: story.stateVersion - 1 }
  await expect(withdrawStory({ actor: room.reporter.actor, db: open.db }, stale)).rejects.toMatchObject({
    code: 'conflict',
    details: { stateVersion: story.stateVersion, stage: 'review', step: 1, publication: 'none' },
  })
})

it('a story may go from first line to correction and retraction', async () => {
  const { reporter, editor, head, chief } = room
  const story = await buildStory(open.db, { sectionId: room.section.id, cast: room.cast })
  const words = '见批注。'
  await play(open.db, story.id, [
    { by: reporter.actor, verb: 'submit' },
    { by: editor.actor, verb: 'approve' },
    { by: head.actor, verb: 'return', words, to: 'previous' },
    { by: editor.actor, verb: 'approve' },
    { by: head.actor, verb: 'approve' },
    { by: chief.actor, verb: 'sign' },
    { by: editor.actor, verb: 'publish' },
    { by: editor.actor, verb: 'correct', words },
    { by: chief.actor, verb: 'retract', words },
  ])
  expect(await getStory(open.db, story.id)).toMatchObject({ stage: 'signed', publication: 'withdrawn' })
})
