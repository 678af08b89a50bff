import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { OpenDatabase } from '#db/client.ts'
import { buildNewsroom, buildPerson, buildStory } from '#db/factories.ts'
import { documentUpdates, notifications, sessions, sharedDocuments } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { fragmentName } from '#lib/document/format.ts'
import { systemActor } from '#lib/person/roles.ts'
import { recordEvent } from '#lib/record-event.ts'
import { cleanUp } from './clean-up.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

it('keeps text that a crash left in the journal: it is merged, never dropped', async () => {
  const { section, cast } = await buildNewsroom(open.db)
  const story = await buildStory(open.db, { sectionId: section.id, cast })
  const shared = async () => {
    const [row] = await open.db.select().from(sharedDocuments).where(eq(sharedDocuments.storyId, story.id))
    if (!row) throw new Error('no document')
    return row
  }
  const before = await shared()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, before.state)
  const known = Y.encodeStateVector(doc)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText('崩溃前的最后一句。')])
  doc.getXmlFragment(fragmentName).push([paragraph])
  const update = Y.encodeStateAsUpdate(doc, known)
  const createdAt = sql`now() - interval '1 hour'`
  await open.db.insert(documentUpdates).values([
    { storyId: story.id, epoch: 1, update, createdAt },
    { storyId: story.id, epoch: 0, update, createdAt },
  ])
  await cleanUp(open.db)
  const after = await shared()
  expect(after.text).toContain('崩溃前的最后一句。')
  expect(after.rev).toBeGreaterThan(before.rev)
  expect(await open.db.select().from(documentUpdates)).toEqual([])
})

it('leaves alone what is being written just now, and removes old notifications and sessions', async () => {
  const { section, cast } = await buildNewsroom(open.db)
  const story = await buildStory(open.db, { sectionId: section.id, cast })
  await open.db
    .insert(documentUpdates)
    .values({ storyId: story.id, epoch: 1, update: new Uint8Array([0, 0]) })
  const person = await buildPerson(open.db)
  const eventId = await recordEvent(open.db, systemActor, { type: 'paper.changed' })
  const longAgo = sql`now() - interval '400 days'`
  await open.db.insert(notifications).values([
    { personId: person.id, eventId },
    { personId: person.id, eventId, createdAt: longAgo },
  ])
  await open.db.insert(sessions).values([
    { personId: person.id, expiresAt: sql`now() + interval '1 day'` },
    { personId: person.id, expiresAt: longAgo, createdAt: longAgo },
  ])
  await cleanUp(open.db)
  expect(await open.db.select().from(documentUpdates)).toHaveLength(1)
  expect(
    await open.db.select().from(notifications).where(eq(notifications.personId, person.id)),
  ).toHaveLength(1)
  expect(await open.db.select().from(sessions).where(eq(sessions.personId, person.id))).toHaveLength(1)
})
