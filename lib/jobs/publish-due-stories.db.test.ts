import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { buildNewsroom, buildStory, documentOf, getStory, type Newsroom, play } from '#db/factories.ts'
import { events, notifications, publications, stories } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { publishDueStory } from '#lib/story/commands/publish-due-story.ts'
import { publishingJob } from './publish-due-stories.ts'
import { startJobs } from './start.ts'

let open: OpenDatabase
let room: Newsroom
beforeAll(async () => {
  open = await openTestDatabase()
  useDatabase(open)
  room = await buildNewsroom(open.db, { workflow: 'direct' })
})
afterAll(async () => {
  useDatabase(undefined)
  await open.close()
})
beforeEach(() =>
  open.db.update(stories).set({ publication: 'none' }).where(eq(stories.publication, 'scheduled')),
)

const scheduled = () =>
  buildStory(open.db, {
    sectionId: room.section.id,
    cast: room.cast,
    stage: 'signed',
    publication: 'scheduled',
  })
const makeDue = (storyId: string, ago = '1 second') =>
  open.db
    .update(publications)
    .set({ scheduledFor: sql`now() - ${ago}::interval` })
    .where(eq(publications.storyId, storyId))
const publishedEvents = async (storyId: string) =>
  (await open.db.select().from(events).where(eq(events.storyId, storyId)).orderBy(events.id)).filter(
    ({ type }) => type === 'story.published',
  )
const publicationOf = async (storyId: string) =>
  (await open.db.select().from(publications).where(eq(publications.storyId, storyId)))[0]

it('publishes what is due, and nothing before its time', async () => {
  const due = await scheduled()
  const later = await scheduled()
  await makeDue(due.id)
  await publishingJob(open.db)()
  expect((await getStory(open.db, due.id)).publication).toBe('live')
  expect((await getStory(open.db, later.id)).publication).toBe('scheduled')
  expect(await publicationOf(due.id)).toMatchObject({ scheduledFor: null, scheduledRevisionId: null })
})

it('tells in the event that nobody but the clock did it, and who had asked for it', async () => {
  const story = await scheduled()
  await makeDue(story.id)
  await publishingJob(open.db)()
  const [event] = await publishedEvents(story.id)
  expect(event).toMatchObject({
    actorId: null,
    data: { scheduledBy: room.editor.id, revisionId: story.signedRevisionId },
  })
  expect(event?.tags).toContain(`story:${story.id}`)
  const told = await open.db
    .select({ personId: notifications.personId })
    .from(notifications)
    .where(eq(notifications.eventId, event?.id ?? 0))
  expect(told.map(({ personId }) => personId).sort()).toEqual([room.reporter.id, room.editor.id].sort())
})

it('publishes the revision that was scheduled, whatever was written and signed since', async () => {
  const story = await scheduled()
  await play(open.db, story.id, [
    { by: room.editor.actor, verb: 'reopen' },
    {
      by: room.editor.actor,
      verb: 'write',
      document: documentOf({ headline: '后来的标题', paragraphs: ['后来的文字。'] }),
    },
    { by: room.reporter.actor, verb: 'submit' },
    { by: room.editor.actor, verb: 'sign' },
  ])
  await makeDue(story.id)
  await publishingJob(open.db)()
  const live = await publicationOf(story.id)
  expect(live).toMatchObject({ revisionId: story.signedRevisionId, headline: story.headline })
  expect((await getStory(open.db, story.id)).signedRevisionId).not.toBe(story.signedRevisionId)
})

it('lets ten workers publish thirty stories exactly once each', async () => {
  const made = await Promise.all(Array.from({ length: 30 }, scheduled))
  for (const { id } of made) await makeDue(id)
  await Promise.all(Array.from({ length: 10 }, () => publishingJob(open.db)()))
  for (const { id, stateVersion } of made) {
    expect(await publishedEvents(id)).toHaveLength(1)
    expect(await getStory(open.db, id)).toMatchObject({ publication: 'live', stateVersion: stateVersion + 1 })
  }
})

it('catches up what came due while nothing was running, at the first tick', async () => {
  const story = await scheduled()
  await makeDue(story.id, '3 hours')
  const jobs = startJobs()
  await expect.poll(async () => (await getStory(open.db, story.id)).publication).toBe('live')
  await jobs.stop()
  const [event] = await publishedEvents(story.id)
  expect(event?.data.lateBy).toBeGreaterThanOrEqual(3 * 3600)
  const live = await publicationOf(story.id)
  // Readers see when it went out, not when it should have.
  expect(Date.now() - (live?.publishedAt?.getTime() ?? 0)).toBeLessThan(60_000)
})

describe('a story that cannot be published', () => {
  it('keeps no other waiting, changes nothing, and is tried again', async () => {
    const broken = await scheduled()
    const other = await scheduled()
    await makeDue(broken.id, '1 hour')
    await makeDue(other.id)
    const foreign = { scheduledRevisionId: other.signedRevisionId }
    await open.db.update(publications).set(foreign).where(eq(publications.storyId, broken.id))
    const run = publishingJob(open.db)
    await run()
    expect((await getStory(open.db, other.id)).publication).toBe('live')
    expect(await getStory(open.db, broken.id)).toEqual(broken)

    await open.db
      .update(publications)
      .set({ scheduledRevisionId: broken.signedRevisionId })
      .where(eq(publications.storyId, broken.id))
    await expect
      .poll(
        async () => {
          await run()
          return (await getStory(open.db, broken.id)).publication
        },
        { timeout: 5_000 },
      )
      .toBe('live')
  })
})

it('passes by a story that was unscheduled, or put off, in the meantime', async () => {
  const unscheduled = await scheduled()
  const putOff = await scheduled()
  await makeDue(unscheduled.id)
  await makeDue(putOff.id)
  await play(open.db, unscheduled.id, [{ by: room.editor.actor, verb: 'unschedule' }])
  const scheduledFor = new Date(Date.now() + 3_600_000)
  await play(open.db, putOff.id, [{ by: room.editor.actor, verb: 'schedule', scheduledFor }])
  expect(await publishDueStory(open.db, unscheduled.id)).toBeNull()
  expect(await publishDueStory(open.db, putOff.id)).toBeNull()
  expect((await getStory(open.db, putOff.id)).publication).toBe('scheduled')
})

it('takes back and publishes at once only one of the two', async () => {
  const story = await scheduled()
  await makeDue(story.id)
  await Promise.allSettled([
    play(open.db, story.id, [{ by: room.editor.actor, verb: 'unschedule' }]),
    publishingJob(open.db)(),
  ])
  const { publication } = await getStory(open.db, story.id)
  expect(await publishedEvents(story.id)).toHaveLength(publication === 'live' ? 1 : 0)
  expect(['live', 'none']).toContain(publication)
})
