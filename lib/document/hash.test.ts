import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoryFacts } from '#lib/story/facts.ts'
import { emptyDocument } from './format.ts'
import { canonicalJson, hashRevision, sha256 } from './hash.ts'

const facts: StoryFacts = {
  sectionId: 's1',
  columnId: null,
  kind: 'news',
  bylines: [{ personId: 'p1', name: '周晓禾', role: 'reporter', unit: '' }],
  dateline: { agency: '本报', place: '临溪', date: '12月7日', mode: '电' },
  source: '',
  originalTitle: '',
  rights: '',
  slug: '',
  summary: '',
  language: 'zh-Hans',
  leadMediaId: null,
  topicIds: [],
}
const content = { schemaVersion: 1, document: emptyDocument(), facts }

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  )
}

test('order of keys and undefined members make no difference', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}')
})

test('keys stand in the order of RFC 8785', () => {
  expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 })).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
  )
  expect(canonicalJson([56, { d: true, '10': null, '1': [] }])).toBe('[56,{"1":[],"10":null,"d":true}]')
})

test('what JSON cannot hold is refused', () => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n, Symbol('x'), circle, undefined])
    expect(() => canonicalJson(value)).toThrow(TypeError)
})

test('the hash is that of known bytes', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('清样')).toBe(sha256(JSON.parse('"\\u6e05\\u6837"')))
  expect(hashRevision(content)).toMatch(/^[0-9a-f]{64}$/)
})

test('every part counts, and nothing else', () => {
  const hash = hashRevision(content)
  expect(hashRevision(structuredClone(content))).toBe(hash)
  expect(hashRevision({ ...content, note: 'x' } as typeof content)).toBe(hash)
  expect(hashRevision({ ...content, schemaVersion: 2 })).not.toBe(hash)
  expect(hashRevision({ ...content, facts: { ...facts, slug: 'x' } })).not.toBe(hash)
  const document = { ...emptyDocument(), content: [...emptyDocument().content, { type: 'divider' }] }
  expect(hashRevision({ ...content, document })).not.toBe(hash)
})
