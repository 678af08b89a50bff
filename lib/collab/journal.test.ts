import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { Journal, type JournalEntry } from './journal.ts'

/** A table that can refuse. */
function table() {
  const rows: JournalEntry[] = []
  const state = { rows, failing: false, failures: 0, writes: 0 }
  const journal = new Journal({
    delay: 1,
    longestPause: 5,
    write: async (entries) => {
      await Promise.resolve()
      if (state.failing) throw new Error('disk full')
      state.writes++
      rows.push(...entries)
      return entries.map((_, index) => rows.length - entries.length + index + 1)
    },
    onFailure: () => {
      state.failures++
    },
  })
  return { state, journal }
}

let doc = new Y.Doc()
beforeEach(() => {
  doc = new Y.Doc()
})

function change(text: string): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.getText('t').insert(0, text)
  return Y.encodeStateAsUpdate(doc, before)
}

function textIn(rows: readonly JournalEntry[]): string {
  const copy = new Y.Doc()
  for (const { update } of rows) Y.applyUpdate(copy, update)
  return copy.getText('t').toString()
}

test('a change is settled once it is written, and not before', async () => {
  const { state, journal } = table()
  expect(journal.isSettled).toBe(true)
  await journal.whenSettled()
  journal.append({ update: change('一'), actorId: 'a' })
  expect(journal.isSettled).toBe(false)
  await journal.whenSettled()
  expect(state.rows).toHaveLength(1)
})

test('neighbouring changes of one person become one row', async () => {
  const { state, journal } = table()
  for (const actorId of ['a', 'a', 'b', 'a']) journal.append({ update: change(actorId), actorId })
  await journal.whenSettled()
  expect(state.rows.map((row) => row.actorId)).toEqual(['a', 'b', 'a'])
  expect(state.writes).toBe(1)
})

test('a failing table is tried again until it takes everything, in order, once', async () => {
  const { state, journal } = table()
  state.failing = true
  journal.append({ update: change('甲'), actorId: 'a' })
  await expect(journal.flush()).rejects.toThrow('disk full')
  journal.append({ update: change('乙'), actorId: 'a' })
  const settled = journal.whenSettled()
  expect(state.failures).toBeGreaterThan(0)
  state.failing = false
  await settled
  expect(textIn(state.rows)).toContain('乙甲')
  expect(state.rows).toHaveLength(1)
})

test('what a stored state covers is settled without being written', async () => {
  const { state, journal } = table()
  state.failing = true
  journal.append({ update: change('x'), actorId: 'a' })
  const settled = journal.whenSettled()
  journal.cover(journal.appended)
  await settled
  state.failing = false
  await journal.flush()
  expect(state.rows).toEqual([])
  expect(journal.isSettled).toBe(true)
})

test('changes made while others are being written are written next', async () => {
  const { state, journal } = table()
  journal.append({ update: change('1'), actorId: 'a' })
  const flushing = journal.flush()
  journal.append({ update: change('2'), actorId: 'a' })
  await flushing
  expect(journal.isSettled).toBe(false)
  await journal.whenSettled()
  expect(state.rows).toHaveLength(2)
})

test('it knows its own rows until they are deleted', async () => {
  const { journal } = table()
  journal.append({ update: change('y'), actorId: 'a' })
  await journal.flush()
  expect(journal.wrote(1)).toBe(true)
  journal.forget([1])
  expect(journal.wrote(1)).toBe(false)
})
