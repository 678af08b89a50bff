import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyDocument, type StoryDocument } from '#lib/document/format.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { seedDocument } from './seed-document.ts'
import { readText, writeText } from './shared-text.ts'
import { takeSnapshot } from './snapshot.ts'

const document: StoryDocument = {
  type: 'doc',
  content: [
    ...emptyDocument().content.slice(0, 3),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '今天' },
        {
          type: 'text',
          text: '发布',
          marks: [
            { type: 'comment', attrs: { id: 'b' } },
            { type: 'comment', attrs: { id: 'a' } },
          ],
        },
        {
          type: 'text',
          text: '通知',
          marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://linxi.example/' } }],
        },
      ],
    },
    {
      type: 'figure',
      attrs: { mediaId: 'm1', width: 'wide' },
      content: [{ type: 'text', text: '图为现场。' }],
    },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colwidth: [120] } }] }],
    },
  ],
}

test('a seeded state holds exactly the document', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedDocument(document).state)
  expect(validateDocument(readText(doc))).toEqual(validateDocument(document))
})

test('one document seeds the same bytes, so that seeding it twice changes nothing', () => {
  const [one, two] = [seedDocument(document), seedDocument(structuredClone(document))]
  expect(two.state).toEqual(one.state)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, one.state)
  Y.applyUpdate(doc, two.state)
  expect(validateDocument(readText(doc))).toEqual(validateDocument(document))
})

test('two documents seed with different writers', () => {
  const writer = (state: Uint8Array) => [...Y.decodeUpdate(state).structs][0]?.id.client
  expect(writer(seedDocument(document).state)).not.toBe(writer(seedDocument(emptyDocument()).state))
})

test('writing a document over another leaves a small change and exactly that document', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedDocument(document).state)
  const changes: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => changes.push(update))
  const [kicker, headline, deck, , ...rest] = validateDocument(document).content
  const wanted = validateDocument({
    type: 'doc',
    content: [
      kicker,
      headline,
      deck,
      { type: 'paragraph', content: [{ type: 'text', text: '昨天' }] },
      ...rest,
    ],
  })
  writeText(doc, wanted, null)
  expect(validateDocument(readText(doc))).toEqual(wanted)
  expect(Y.mergeUpdates(changes).byteLength).toBeLessThan(200)
  writeText(doc, wanted, null)
  expect(changes).toHaveLength(1)
})

test('a snapshot of a valid document changes nothing in it', () => {
  const doc = new Y.Doc()
  const { state } = seedDocument(document)
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateAsUpdate(doc)
  const snapshot = takeSnapshot(doc, null)
  expect(snapshot.state).toEqual(before)
  expect(snapshot.document).toEqual(validateDocument(document))
})

test('a shared document with no text at all becomes an empty story, not an error', () => {
  const snapshot = takeSnapshot(new Y.Doc(), null)
  expect(snapshot.document).toEqual(validateDocument(emptyDocument()))
})
