import { readdirSync } from 'node:fs'
import { join as path } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentUpdates, sharedDocuments } from '#db/schema/index.ts'
import { fragmentName } from '#lib/document/format.ts'
import { runningCollaboration } from './collaboration.ts'
import { recoverFiles } from './recovery.ts'
import { settleDocument } from './settle-document.ts'
import { eventually } from './testing/eventually.ts'
import { hideTable, refuseWrites } from './testing/outage.ts'
import { setStage } from './testing/stage.ts'

const stage = setStage()

test('the database refuses everything, the last person leaves, and nothing is lost', async () => {
  const visitor = await stage.enter()
  const recover = await refuseWrites(stage.open.db, 'shared_documents', 'document_updates')
  visitor.write('断电时写的。')
  await eventually(() => visitor.has('store-failing'), 'told that it is not stored')
  expect(visitor.provider.hasUnsyncedChanges).toBe(true)
  visitor.leave()
  await eventually(() => runningCollaboration()?.hocuspocus.getConnectionsCount() === 0, 'left')

  const later = await stage.enter(stage.editor)
  expect(later.text).toContain('断电时写的。')
  await eventually(() => later.has('store-failing'), 'the next one is told too')
  later.leave()
  await recover()
  await eventually(async () => (await stage.row()).text.includes('断电时写的。'), 'stored')
  await eventually(() => runningCollaboration()?.hocuspocus.documents.size === 0, 'unloaded')
})

test('while only the store fails the journal keeps what was typed, and says so', async () => {
  const visitor = await stage.enter()
  const recover = await refuseWrites(stage.open.db, 'shared_documents')
  visitor.write('只进日志。')
  await visitor.acknowledged()
  await eventually(() => visitor.has('store-failing'))
  await expect(settleDocument(stage.open.db, stage.draft.id)).rejects.toMatchObject({ code: 'unavailable' })
  await recover()
  await visitor.stored()
  expect((await stage.row()).text).toContain('只进日志。')
})

test('a database that fails at load is no missing right, and the next try succeeds', async () => {
  const recover = await hideTable(stage.open.db, 'document_updates')
  const visitor = stage.knock()
  await eventually(() => visitor.refusals.length > 0)
  expect(visitor.refusals).toEqual(['unavailable'])
  expect(visitor.provider.isSynced).toBe(false)
  await recover()
  visitor.addParagraph('没有丢。')
  visitor.socket.webSocket?.close()
  await visitor.synced()
  await visitor.stored()
  expect((await stage.row()).text).toBe('临溪县城北小学昨日开学。\n没有丢。')
})

test('a stop without a database keeps the text in a file, and the next start brings it back', async () => {
  const dataDirectory = stage.serving.dataDirectory
  await stage.serving.close()
  await stage.serveAgain({ dataDirectory, closeLimit: 50 })
  const visitor = await stage.enter()
  const other = await stage.enter(stage.editor)
  const recover = await refuseWrites(stage.open.db, 'shared_documents', 'document_updates')
  visitor.write('只在内存里。')
  await eventually(() => other.text.includes('只在内存里。'))
  visitor.leave()
  other.leave()
  await stage.serving.close()
  expect(readdirSync(path(dataDirectory, 'recovery'))).toHaveLength(1)
  await recover()

  await stage.serveAgain({ dataDirectory })
  expect((await stage.enter()).text).toContain('只在内存里。')
  expect(readdirSync(path(dataDirectory, 'recovery'))).toEqual([])
})

test('two writers on one row are merged, not overwritten', async () => {
  const visitor = await stage.enter()
  // Another process, which has loaded the same state and stores after its own edit.
  const { state } = await stage.row()
  const elsewhere = new Y.Doc()
  Y.applyUpdate(elsewhere, state)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText('另一个进程。')])
  elsewhere.getXmlFragment(fragmentName).insert(4, [paragraph])
  await stage.open.db
    .update(sharedDocuments)
    .set({ state: Y.encodeStateAsUpdate(elsewhere), rev: 2 })
    .where(eq(sharedDocuments.storyId, stage.draft.id))

  visitor.write('这个进程。')
  expect(await visitor.stored()).toBe(3)
  await eventually(() => visitor.text.includes('另一个进程。'), 'shown to everybody')
  expect((await stage.row()).text).toBe('临溪县城北小学昨日开学。这个进程。\n另一个进程。')
})

test("another process' journal rows are merged by the next store, and only then deleted", async () => {
  const visitor = await stage.enter()
  const { state } = await stage.row()
  const elsewhere = new Y.Doc()
  Y.applyUpdate(elsewhere, state)
  const before = Y.encodeStateVector(elsewhere)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText('别处的日志。')])
  elsewhere.getXmlFragment(fragmentName).insert(4, [paragraph])
  await stage.open.db.insert(documentUpdates).values({
    storyId: stage.draft.id,
    epoch: 1,
    update: Y.encodeStateAsUpdate(elsewhere, before),
    actorId: stage.editor.id,
  })
  visitor.write('这里。')
  await visitor.stored()
  await eventually(() => visitor.text.includes('别处的日志。'))
  expect((await stage.row()).text).toBe('临溪县城北小学昨日开学。这里。\n别处的日志。')
})

test('what a crash left in the journal is merged when nobody has the story open', async () => {
  const elsewhere = new Y.Doc()
  Y.applyUpdate(elsewhere, (await stage.row()).state)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText('崩溃之前。')])
  elsewhere.getXmlFragment(fragmentName).insert(4, [paragraph])
  await stage.open.db.insert(documentUpdates).values({
    storyId: stage.draft.id,
    epoch: 1,
    update: Y.encodeStateAsUpdate(elsewhere),
    actorId: stage.reporter.id,
  })
  await settleDocument(stage.open.db, stage.draft.id)
  const row = await stage.row()
  expect(row).toMatchObject({ rev: 2, updatedBy: stage.reporter.id })
  expect(row.text).toContain('崩溃之前。')
  await settleDocument(stage.open.db, stage.draft.id)
  expect((await stage.row()).rev).toBe(2)
})

test('a document whose epoch is over is never written again: its people reload, and a file keeps what they had', async () => {
  const visitor = await stage.enter()
  await visitor.stored()
  await stage.open.db
    .update(sharedDocuments)
    .set({ epoch: 2 })
    .where(eq(sharedDocuments.storyId, stage.draft.id))
  visitor.write('写给旧的一版。')
  await eventually(() => visitor.has('reload'))
  expect(await stage.row()).toMatchObject({ epoch: 2, rev: 1, text: '临溪县城北小学昨日开学。' })
  await eventually(() => runningCollaboration()?.hocuspocus.documents.size === 0)

  // For a person to look at; a start does not bring it back by itself.
  const recovery = path(stage.serving.dataDirectory, 'recovery')
  await recoverFiles(stage.open.db, recovery)
  expect(readdirSync(recovery)).toHaveLength(1)
})
