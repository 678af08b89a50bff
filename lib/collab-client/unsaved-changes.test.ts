import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { coverageOf } from './coverage.ts'
import { trackUnsavedChanges } from './unsaved-changes.ts'

const setUp = () => {
  const doc = new Y.Doc()
  const turned = vi.fn()
  const unsaved = trackUnsavedChanges(doc, (origin) => origin !== 'network', turned)
  const text = doc.getText('t')
  return { doc, text, unsaved, turned }
}
const copyOf = (doc: Y.Doc) => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

it('is unsaved from the first change until a stored state holds it', () => {
  const { doc, text, unsaved, turned } = setUp()
  expect(unsaved.any).toBe(false)
  text.insert(0, '今天')
  expect(unsaved.any).toBe(true)
  text.insert(2, '发布')
  expect(turned).toHaveBeenCalledTimes(1)
  unsaved.stored(coverageOf(doc))
  expect(unsaved.any).toBe(false)
  expect(turned).toHaveBeenCalledTimes(2)
})

it('stays unsaved when the stored state is an older one', () => {
  const { doc, text, unsaved } = setUp()
  text.insert(0, '今天')
  const stored = coverageOf(copyOf(doc))
  text.insert(2, '发布')
  unsaved.stored(stored)
  expect(unsaved.any).toBe(true)
})

it('counts a deletion as a change', () => {
  const { doc, text, unsaved } = setUp()
  text.insert(0, '今天发布')
  const before = copyOf(doc)
  unsaved.stored(coverageOf(before))
  expect(unsaved.any).toBe(false)
  text.delete(1, 2)
  expect(unsaved.any).toBe(true)
  unsaved.stored(coverageOf(before))
  expect(unsaved.any).toBe(true)
  unsaved.stored(coverageOf(doc))
  expect(unsaved.any).toBe(false)
})

it('does not count what colleagues do, nor transactions that change nothing', () => {
  const { doc, unsaved } = setUp()
  const colleague = new Y.Doc()
  colleague.getText('t').insert(0, '同事')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(colleague), 'network')
  doc.transact(() => undefined)
  expect(unsaved.any).toBe(false)
})

it('ends when stopped', () => {
  const { text, unsaved } = setUp()
  unsaved.stop()
  text.insert(0, '今天')
  expect(unsaved.any).toBe(false)
})
