import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { useDatabase } from '#db/client.ts'
import { fragmentName } from '#lib/document/format.ts'
import { textOf as textOfNode } from '#lib/document/text.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { newId } from '#lib/id.ts'
import { replaceDocument } from './replace-document.ts'
import { eventually } from './testing/eventually.ts'
import { documentOf } from './testing/newsroom.ts'
import { refuseWrites } from './testing/outage.ts'
import { setStage } from './testing/stage.ts'

const stage = setStage()

const actorOf = ({ id, name }: { id: string; name: string }) => ({ id, name, grants: [] })

test('a revision is restored while people have the story open, and what they type meanwhile stays', async () => {
  const first = validateDocument(documentOf('第一段。', '第二段。', '第三段。'))
  await replaceDocument(stage.draft.id, first, actorOf(stage.reporter), stage.open.db)
  const visitor = await stage.enter()
  visitor.fragment.delete(4, 2)
  visitor.write('改坏了。')
  await visitor.stored()

  const colleague = await stage.enter(stage.editor)
  visitor.socket.disconnect()
  await eventually(() => !visitor.provider.isSynced)
  visitor.write('正在打字。')
  const { rev } = await replaceDocument(stage.draft.id, first, actorOf(stage.editor), stage.open.db)
  await eventually(() => colleague.text === '第一段。|第二段。|第三段。')
  await visitor.socket.connect()
  await eventually(() => visitor.text.includes('第二段。'))
  await visitor.stored()
  const row = await stage.row()
  expect(row.rev).toBeGreaterThanOrEqual(rev)
  for (const part of ['第一段。', '第二段。', '第三段。', '正在打字。']) expect(row.text).toContain(part)
  expect(row.text).not.toContain('改坏了。')
  expect(row.document.content.map(textOfNode).join('')).toBe(row.text.replaceAll('\n', ''))
})

test('a story nobody has open is changed too, and stored before the answer', async () => {
  const document = validateDocument(documentOf('没有人开着。'))
  const { rev } = await replaceDocument(stage.draft.id, document, actorOf(stage.editor), stage.open.db)
  const row = await stage.row()
  expect(row).toMatchObject({ rev, text: '没有人开着。', document, updatedBy: stage.editor.id })
  expect((await stage.enter()).text).toBe('没有人开着。')
})

test('without a server the command line changes the stored text the same way', async () => {
  await stage.serving.close()
  useDatabase(stage.open)
  const document = validateDocument(documentOf('命令行。', '第二段。'))
  const { rev } = await replaceDocument(stage.draft.id, document, actorOf(stage.editor), stage.open.db)
  expect(await stage.row()).toMatchObject({ rev, text: '命令行。\n第二段。', document })
  await stage.serve()
})

test('no such story, no valid document, no database: each has its answer', async () => {
  const document = documentOf('一。')
  const actor = actorOf(stage.editor)
  await expect(replaceDocument(newId(), document, actor, stage.open.db)).rejects.toMatchObject({
    code: 'not_found',
  })
  const wrong = { type: 'doc' as const, content: [{ type: 'paragraph' }] }
  await expect(replaceDocument(stage.draft.id, wrong, actor, stage.open.db)).rejects.toMatchObject({
    code: 'invalid',
  })
  const recover = await refuseWrites(stage.open.db, 'shared_documents', 'document_updates')
  await expect(replaceDocument(stage.draft.id, document, actor, stage.open.db)).rejects.toMatchObject({
    code: 'unavailable',
  })
  await recover()
})

test('what a browser gone wrong writes is repaired for everybody and stored as a valid document', async () => {
  const visitor = await stage.enter()
  const other = await stage.enter(stage.editor)
  visitor.doc.transact(() => {
    const marquee = new Y.XmlElement('marquee')
    marquee.insert(0, [new Y.XmlText('不认识的块')])
    const second = new Y.XmlElement('headline')
    second.insert(0, [new Y.XmlText('又一个标题')])
    const control = new Y.XmlElement('paragraph')
    control.insert(0, [new Y.XmlText('控制\u0000字符')])
    const crosshead = new Y.XmlElement('crosshead')
    crosshead.setAttribute('level', '<script>')
    visitor.doc.getXmlFragment(fragmentName).insert(4, [marquee, second, control, crosshead])
  })
  await eventually(() => !other.text.includes('\u0000') && other.text.includes('控制字符'))
  other.askToStore()
  await other.stored()
  const row = await stage.row()
  expect(validateDocument(row.document)).toEqual(row.document)
  expect(row.text).toBe('临溪县城北小学昨日开学。\n不认识的块\n又一个标题\n控制字符')
  expect(other.text).toBe(visitor.text)
})
