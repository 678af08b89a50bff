import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentLimits } from '#lib/document/limits.ts'
import { limitSize, sizeOf } from './limit-size.ts'
import type { LiveDocument } from './live-document.ts'

function liveWith(text: string) {
  const document = new Y.Doc()
  document.getXmlFragment('text').insert(0, [new Y.XmlText(text)])
  return { document, size: sizeOf(document) } as unknown as LiveDocument
}

/** A browser's copy, and the change it makes. */
function changeOf(live: LiveDocument, edit: (text: Y.XmlText) => void): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(live.document))
  const text = copy.getXmlFragment('text').get(0)
  if (text instanceof Y.XmlText) edit(text)
  return Y.encodeStateAsUpdate(copy, Y.encodeStateVector(live.document))
}

test('size counts text that is there, not text that was deleted', () => {
  const live = liveWith('一二三')
  expect(sizeOf(live.document)).toEqual({ text: 3, nodes: 1 })
  Y.applyUpdate(
    live.document,
    changeOf(live, (text) => text.delete(0, 2)),
  )
  expect(sizeOf(live.document).text).toBe(1)
})

test('what fits is let through, what does not is refused before it is applied', () => {
  const live = liveWith('长'.repeat(documentLimits.text - 10))
  const eight = changeOf(live, (text) => text.insert(0, '八个字八个字八字'))
  limitSize(live, eight)
  Y.applyUpdate(live.document, eight)
  expect(() =>
    limitSize(
      live,
      changeOf(live, (text) => text.insert(0, '再加八个字不行了')),
    ),
  ).toThrow(expect.objectContaining({ reason: 'too_large' }))
})

test('a deletion is always let through, and so is text that is deleted in the same message', () => {
  const live = liveWith('长'.repeat(documentLimits.text))
  limitSize(
    live,
    changeOf(live, (text) => text.delete(0, 5)),
  )
  limitSize(
    live,
    changeOf(live, (text) => {
      text.insert(0, '太多'.repeat(50))
      text.delete(0, 100)
    }),
  )
})

test('room that a deletion made is room again', () => {
  const live = liveWith('长'.repeat(documentLimits.text))
  Y.applyUpdate(
    live.document,
    changeOf(live, (text) => text.delete(0, 100)),
  )
  limitSize(
    live,
    changeOf(live, (text) => text.insert(0, '五'.repeat(100))),
  )
})

test('what the document has already does not count twice', () => {
  const live = liveWith('长'.repeat(documentLimits.text))
  limitSize(live, Y.encodeStateAsUpdate(live.document))
})
