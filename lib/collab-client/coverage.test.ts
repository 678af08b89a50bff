import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { coverageOf, covers, decodeCoverage, encodeCoverage } from './coverage.ts'

const written = (text: string) => {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, text)
  return doc
}
const copyOf = (doc: Y.Doc) => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

it('is covered by a copy, until something is put in', () => {
  const doc = written('今天发布')
  const stored = coverageOf(copyOf(doc))
  expect(covers(stored, coverageOf(doc))).toBe(true)
  doc.getText('t').insert(2, '上午')
  expect(covers(stored, coverageOf(doc))).toBe(false)
})

it('is not covered when something was only taken out, which a state vector does not show', () => {
  const doc = written('今天发布')
  const stored = coverageOf(copyOf(doc))
  doc.getText('t').delete(1, 1)
  expect(stored.sv).toEqual(coverageOf(doc).sv)
  expect(covers(stored, coverageOf(doc))).toBe(false)
})

it('covers what others do not have', () => {
  const doc = written('今天发布')
  const wanted = coverageOf(doc)
  const further = copyOf(doc)
  further.getText('t').delete(0, 3)
  further.getText('t').insert(0, '昨')
  expect(covers(coverageOf(further), wanted)).toBe(true)
})

it('travels as text', () => {
  const doc = written('今天发布通知')
  doc.getText('t').delete(1, 2)
  const read = decodeCoverage(encodeCoverage(doc))
  expect(read && covers(read, coverageOf(doc))).toBe(true)
  expect(read && covers(coverageOf(doc), read)).toBe(true)
})

it.each([undefined, null, 7, '', '不是', 'AA', '////'])('takes %j for no coverage', (text) => {
  expect(decodeCoverage(text)).toBeNull()
})

it('agrees with Yjs: a copy that is brought up to date covers, one that lacks an update does not', () => {
  const edits = fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.boolean()), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(edits, (steps) => {
      const doc = written('零一二三四五六七八九')
      const behind = copyOf(doc)
      const text = doc.getText('t')
      for (const [at, length, put] of steps) {
        const from = Math.min(at, text.length)
        if (put) text.insert(from, '字'.repeat(length))
        else text.delete(from, Math.min(length, text.length - from))
      }
      const changed = !Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(behind))
      expect(covers(coverageOf(behind), coverageOf(doc))).toBe(!changed)
      Y.applyUpdate(behind, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(behind)))
      expect(covers(coverageOf(behind), coverageOf(doc))).toBe(true)
    }),
  )
})
