import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { buildNewsroom, buildStory, type Newsroom, play } from '#db/factories.ts'
import { events } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { newId } from '#lib/id.ts'
import { markRead } from '#lib/notification/commands/mark-read.ts'
import { countUnread, listNotifications } from '#lib/notification/queries.ts'
import type { Actor } from '#lib/person/roles.ts'
import { startThreadInput } from '../input.ts'
import { listThreads } from '../queries.ts'
import { reopenThread } from './reopen-thread.ts'
import { replyToThread } from './reply-to-thread.ts'
import { resolveThread } from './resolve-thread.ts'
import { startThread } from './start-thread.ts'

let open: OpenDatabase
let room: Newsroom
beforeAll(async () => {
  open = await openTestDatabase()
  room = await buildNewsroom(open.db)
})
afterAll(() => open.close())

const as = (actor: Actor) => ({ actor, db: open.db })
const build = () => buildStory(open.db, { sectionId: room.section.id, cast: room.cast, stage: 'review' })
const start = (actor: Actor, storyId: string, body = '这个数字核过吗？') =>
  startThread(as(actor), startThreadInput.parse({ storyId, body, quotedText: '四万二千三百吨' }))

it('a thread is begun, answered, settled and opened again by anyone who may see the story', async () => {
  const story = await build()
  const { threadId } = await start(room.editor.actor, story.id)
  await replyToThread(as(room.reporter.actor), { threadId, body: '已向县粮食局核实。' })
  await resolveThread(as(room.proofreader.actor), { threadId })
  const [thread] = await listThreads(open.db, room.colleague.actor, story.id)
  expect(thread).toMatchObject({
    id: threadId,
    quotedText: '四万二千三百吨',
    resolved: { by: { id: room.proofreader.id } },
    comments: [
      { body: '这个数字核过吗？', by: { id: room.editor.id } },
      { body: '已向县粮食局核实。', by: { id: room.reporter.id } },
    ],
  })
  await reopenThread(as(room.editor.actor), { threadId })
  expect((await listThreads(open.db, room.editor.actor, story.id))[0]?.resolved).toBeNull()
  const told = await open.db.select().from(events).where(eq(events.subjectId, threadId)).orderBy(events.id)
  expect(told.map(({ type }) => type)).toEqual([
    'comment.made',
    'comment.made',
    'comment.resolved',
    'comment.reopened',
  ])
})

it('comments do not exist for people who may not see the story', async () => {
  const story = await build()
  const { threadId } = await start(room.editor.actor, story.id)
  const not = { code: 'not_found' }
  for (const { actor } of [room.outsider, room.contributor]) {
    await expect(start(actor, story.id)).rejects.toMatchObject(not)
    await expect(replyToThread(as(actor), { threadId, body: '喂' })).rejects.toMatchObject(not)
    await expect(resolveThread(as(actor), { threadId })).rejects.toMatchObject(not)
    await expect(listThreads(open.db, actor, story.id)).rejects.toMatchObject(not)
  }
  await expect(replyToThread(as(room.editor.actor), { threadId: newId(), body: '喂' })).rejects.toMatchObject(
    not,
  )
})

it('of two who settle a thread at once one is told of the conflict', async () => {
  const { threadId } = await start(room.editor.actor, (await build()).id)
  const answers = await Promise.allSettled([
    resolveThread(as(room.editor.actor), { threadId }),
    resolveThread(as(room.head.actor), { threadId }),
  ])
  const [lost, ...more] = answers.filter(({ status }) => status === 'rejected')
  expect(more).toEqual([])
  expect((lost as PromiseRejectedResult).reason).toMatchObject({ code: 'conflict' })
})

it('an empty comment and one without end are no comments', () => {
  const storyId = newId()
  expect(startThreadInput.safeParse({ storyId, body: ' \n ' }).success).toBe(false)
  expect(startThreadInput.safeParse({ storyId, body: '长'.repeat(2001) }).success).toBe(false)
})

it('the author is told, reads it, and is told nothing of a story they may no longer see', async () => {
  const { reporter } = room
  await markRead(as(reporter.actor), {})
  const story = await build()
  await start(room.editor.actor, story.id, '标题再短一点？')
  expect(await countUnread(open.db, reporter.actor)).toBe(1)
  const [note] = await listNotifications(open.db, reporter.actor)
  expect(note).toMatchObject({
    type: 'comment.made',
    read: false,
    by: { id: room.editor.id },
    story: { id: story.id },
    data: { note: '标题再短一点？' },
  })
  expect(await markRead(as(room.editor.actor), { ids: [note?.id ?? ''] })).toEqual({ read: 0 })
  expect(await markRead(as(reporter.actor), { ids: [note?.id ?? ''] })).toEqual({ read: 1 })
  expect(await countUnread(open.db, reporter.actor)).toBe(0)

  await play(open.db, story.id, [
    { by: room.editor.actor, verb: 'reassign', assigneeId: room.secondEditor.id },
  ])
  const { secondEditor } = room
  expect(await listNotifications(open.db, secondEditor.actor)).not.toEqual([])
  await play(open.db, story.id, [{ by: room.head.actor, verb: 'reassign', assigneeId: null }])
  const without: Actor = { ...secondEditor.actor, grants: [] }
  expect(await listNotifications(open.db, without)).toEqual([])
  expect(await countUnread(open.db, without)).toBe(0)
})
