import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '#lib/id.ts'
import { readCursor, writeCursor } from './cursor.ts'
import * as inputs from './input.ts'
import {
  changeFactsInput,
  correctStoryInput,
  createStoryInput,
  reassignStoryInput,
  returnStoryInput,
  scheduleStoryInput,
} from './input.ts'

const storyId = newId()
const verb = { storyId, stateVersion: 1 }

describe('what a person sends', () => {
  it('is refused or tidied, whatever it is, and never makes the schema throw', () => {
    const schemas = Object.values(inputs).filter(
      (one): one is typeof changeFactsInput => typeof one === 'object' && 'safeParse' in one,
    )
    expect(schemas.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.anything(), (schema, value) => {
        schema.safeParse(value)
      }),
      { numRuns: 2000 },
    )
  })

  it('needs an id that is one, and a state that is a number from 1', () => {
    const wrong = [
      {},
      { ...verb, storyId: '1 or 1=1' },
      { ...verb, storyId: 12 },
      { ...verb, stateVersion: 0 },
      { ...verb, stateVersion: '1' },
      { ...verb, stateVersion: 1.5 },
    ]
    for (const input of wrong)
      expect(correctStoryInput.safeParse({ notice: '更正。', ...input }).success).toBe(false)
  })

  it('loses what cannot be seen, and keeps lines where there are lines', () => {
    const parsed = correctStoryInput.parse({ ...verb, notice: ' 一\r\n二\u0000\u202e三\ufeff ' })
    expect(parsed.notice).toBe('一\n二三')
    const created = createStoryInput.parse({ sectionId: storyId, headline: '　新\n桥\u202e　合龙 ' })
    expect(created.headline).toBe('新 桥 合龙')
  })

  it('keeps signs that only look dangerous: it is text, and shown as text', () => {
    const notice = '<script>alert(1)</script> 张三 & 李四 👨‍👩‍👧'
    expect(correctStoryInput.parse({ ...verb, notice }).notice).toBe(notice)
  })

  it('is bounded', () => {
    const long = '长'.repeat(2001)
    expect(returnStoryInput.safeParse({ ...verb, documentRev: 1, reason: long }).success).toBe(false)
    expect(returnStoryInput.safeParse({ ...verb, documentRev: 1, reason: long.slice(1) }).success).toBe(true)
    const bylines = Array.from({ length: 21 }, () => ({
      personId: null,
      name: '名',
      role: 'reporter',
      unit: '',
    }))
    expect(changeFactsInput.safeParse({ storyId, version: 1, bylines }).success).toBe(false)
  })

  it('names a moment with its offset: a wall clock alone is no moment', () => {
    const at = (text: string) =>
      scheduleStoryInput.safeParse({ ...verb, revisionId: storyId, at: text }).success
    expect(at('2026-11-24T06:00:00+08:00')).toBe(true)
    expect(at('2026-11-24T06:00:00Z')).toBe(true)
    for (const wrong of ['2026-11-24T06:00', '2026-02-30T06:00:00Z', 'tomorrow', ''])
      expect(at(wrong)).toBe(false)
  })

  it('tells "leave it" from "nobody"', () => {
    expect(reassignStoryInput.parse(verb).assigneeId).toBeUndefined()
    expect(reassignStoryInput.parse({ ...verb, assigneeId: null }).assigneeId).toBeNull()
  })
})

describe('a place in a list', () => {
  it('comes back from its cursor', () => {
    for (const key of ['1795382400123456', null])
      expect(readCursor(writeCursor(key, storyId))).toEqual({ key, id: storyId })
  })
  it('is nothing for any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => readCursor(text) === null))
    const forged = Buffer.from(JSON.stringify(["1' or 1", storyId])).toString('base64url')
    expect(readCursor(forged)).toBeNull()
  })
})
