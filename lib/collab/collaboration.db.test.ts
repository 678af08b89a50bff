import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { documentUpdates, stories } from '#db/schema/index.ts'
import { runningCollaboration } from './collaboration.ts'
import { settleDocument } from './settle-document.ts'
import { eventually } from './testing/eventually.ts'
import { setStage } from './testing/stage.ts'

const stage = setStage()

const journalRows = () => stage.open.db.$count(documentUpdates, eq(documentUpdates.storyId, stage.draft.id))

test('two people write in one story at once and end with the same text', async () => {
  const first = await stage.enter()
  const second = await stage.enter(stage.editor)
  first.write('新生三百人。')
  second.addParagraph('校长致辞。')
  first.addParagraph('家长到场。')
  await eventually(() => /家长/.test(second.text) && /校长/.test(first.text) && first.text === second.text)
  await Promise.all([first.stored(), second.stored()])
  const row = await stage.row()
  expect(row.text.split('\n').toSorted()).toEqual(
    ['临溪县城北小学昨日开学。新生三百人。', '家长到场。', '校长致辞。'].toSorted(),
  )
  expect([stage.reporter.id, stage.editor.id]).toContain(row.updatedBy)
})

test('a store copies headline and length to the story and empties the journal', async () => {
  const visitor = await stage.enter()
  visitor.write('城北小学开学', 1)
  const rev = await visitor.stored()
  expect((await stage.row()).rev).toBe(rev)
  const [story] = await stage.open.db.select().from(stories).where(eq(stories.id, stage.draft.id))
  expect(story).toMatchObject({ headline: '城北小学开学', kicker: '', length: 12 })
  expect(await journalRows()).toBe(0)
})

test('what the browser is told was taken is in the journal, long before it is stored', async () => {
  await stage.serveAgain({ times: { debounce: 60_000, maxDebounce: 60_000 } })
  const visitor = await stage.enter()
  visitor.write('未到存稿时间。')
  await visitor.acknowledged()
  expect((await stage.row()).rev).toBe(1)
  expect(await journalRows()).toBeGreaterThan(0)

  await settleDocument(stage.open.db, stage.draft.id)
  expect((await stage.row()).text).toContain('未到存稿时间。')
  expect(await journalRows()).toBe(0)
  expect(await visitor.stored()).toBe(2)
})

test('asking to store is answered at once, also when there is nothing to store', async () => {
  const visitor = await stage.enter()
  await visitor.stored()
  visitor.messages.length = 0
  visitor.askToStore()
  await eventually(() => visitor.has('stored'))
  expect((await stage.row()).rev).toBe(1)
})

test('a deletion counts as saved only once it is stored', async () => {
  const visitor = await stage.enter()
  visitor.fragment.delete(3, 1)
  visitor.addParagraph('改写。')
  await visitor.stored()
  expect((await stage.row()).text).toBe('改写。')
})

test('a document leaves the memory when its last reader has gone and it is stored', async () => {
  const visitor = await stage.enter()
  visitor.write('收工。')
  await visitor.acknowledged()
  visitor.leave()
  await eventually(() => runningCollaboration()?.hocuspocus.documents.size === 0, 'unloaded')
  expect(runningCollaboration()?.documents.size).toBe(0)
  expect((await stage.row()).text).toContain('收工。')
})

test('a stop stores what was typed a moment ago', async () => {
  await stage.serveAgain({ times: { journalDelay: 60_000, debounce: 60_000, maxDebounce: 60_000 } })
  const visitor = await stage.enter()
  const other = await stage.enter(stage.editor)
  visitor.write('停机前一刻。')
  await eventually(() => other.text.includes('停机前一刻。'), 'on the server')
  await stage.serveAgain()
  expect((await stage.row()).text).toContain('停机前一刻。')
})
