import { setTimeout as delay } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { buildStory, documentOf } from '#db/factories.ts'
import { findCast, inDatabase, readParagraphs, readPublishing } from './database.ts'
import { test } from './fixtures.ts'
import { Sheet } from './pages/sheet.ts'
import { StoryPage } from './pages/story-page.ts'
import { Writer } from './writer.ts'

const rounds = 10
const never = { events: 0, story: 'none', live: false }
const once = { events: 1, story: 'live', live: true }

test('a server that is killed while two people write and one publishes loses nothing that was shown as saved', async ({
  newsroom,
  signIn,
  consoleErrors,
}) => {
  test.setTimeout(15 * 60_000)
  // What a browser says while there is no server.
  consoleErrors.allow(
    /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|Connection closed before|status of 409/,
  )

  await newsroom.end('SIGTERM')
  const { draft, signed } = await inDatabase(newsroom, async (db) => {
    const people = { author: 'song', editor: 'he', head: 'zhou', chief: 'shen' } as const
    const emails = Object.fromEntries(
      Object.entries(people).map(([role, key]) => [role, `${key}@yundu.example`]),
    )
    const { sectionId, cast } = await findCast(db, 'news', emails as Record<keyof typeof people, string>)
    const document = documentOf({ headline: '写到一半', paragraphs: ['', ''] })
    const draft = await buildStory(db, { sectionId, cast, document })
    const signed: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const document = documentOf({ headline: `第${round + 1}次断电`, paragraphs: ['已签发。'] })
      signed.push((await buildStory(db, { sectionId, cast, document, stage: 'signed' })).id)
    }
    return { draft: draft.id, signed }
  })
  await newsroom.start()

  const publisher = new StoryPage(await signIn('shen'))
  const writers = [
    new Writer(new Sheet(await signIn('song')), 3, '甲'),
    new Writer(new Sheet(await signIn('he')), 4, '乙'),
  ]
  for (const { sheet } of writers) await sheet.openToWrite(draft)

  let lost = 0
  for (const [round, story] of signed.entries()) {
    await publisher.open(story)
    await publisher.verb('发布').first().click()
    for (const writer of writers) writer.begin()
    const before = writers.map(({ acknowledged }) => acknowledged.length)
    await expect
      .poll(() => writers.every(({ acknowledged }, index) => acknowledged.length > (before[index] ?? 0)), {
        timeout: 30_000,
      })
      .toBe(true)

    // A different moment of the publication in every round, from before it to after it.
    const publishing = publisher.window().getByRole('button', { name: '发布' }).click({ noWaitAfter: true })
    await delay(round * 25)
    await newsroom.end('SIGKILL')
    await publishing.catch(() => undefined)

    const acknowledged = writers.map((writer) => writer.acknowledged)
    const found = await inDatabase(newsroom, async (db) => ({
      paragraphs: await readParagraphs(db, draft),
      published: await readPublishing(db, story),
    }))
    for (const [index, shown] of acknowledged.entries())
      lost += shown.length - commonLength(found.paragraphs[index] ?? '', shown)
    expect([never, once]).toContainEqual(found.published)

    await newsroom.start()
    for (const writer of writers) {
      await writer.pause()
      await writer.sheet.waitUntilSaved(60_000)
      writer.acknowledged = writer.typed
    }
    // The browser asks again by itself: what was not done is done now, what was done is known to be.
    await publisher.window().waitFor({ state: 'hidden', timeout: 60_000 })
  }
  test.info().annotations.push({ type: 'lost acknowledged characters', description: String(lost) })
  expect(lost).toBe(0)

  await newsroom.end('SIGTERM')
  const end = await inDatabase(newsroom, async (db) => ({
    paragraphs: await readParagraphs(db, draft),
    published: await Promise.all(signed.map((story) => readPublishing(db, story))),
  }))
  await newsroom.start()
  expect(end.paragraphs).toEqual(writers.map(({ typed }) => typed))
  expect(end.published).toEqual(signed.map(() => once))
})

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < other.length && one[length] === other[length]) length += 1
  return length
}
