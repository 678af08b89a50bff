import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockNodes, type DocumentNode, emptyDocument, headNodes, markNames } from './format.ts'
import { hasDeadEnd, repairDocument } from './repair.ts'
import { validateDocument } from './validate.ts'

const types = [
  ...headNodes,
  ...blockNodes,
  'listItem',
  'tableRow',
  'tableCell',
  'tableHeader',
  'doc',
  'marquee',
  'constructor',
]

const attribute = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.constantFrom('bilibili', 'BV1xx411c7mD', 'javascript:alert(1)', 'https://example.com/'),
)
const marks = fc.array(
  fc.record({
    type: fc.constantFrom(...markNames, 'blink', '__proto__'),
    attrs: fc.dictionary(fc.constantFrom('href', 'id'), attribute),
  }),
  { maxLength: 4 },
)
/** Han, control characters, emoji and halves of emoji. */
const sign = fc.oneof(
  fc.constantFrom('稿', '，', '\0', '\ud83d', '\ude00', '\uffff'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), text: fc.string({ unit: sign, maxLength: 8 }), marks }),
    fc.record({
      type: fc.constantFrom(...types),
      attrs: fc.dictionary(
        fc.constantFrom('level', 'mediaId', 'width', 'colspan', 'provider', 'embedId', 'start'),
        attribute,
      ),
      content: fc.array(tie('node'), { maxLength: 5 }),
    }),
  ),
}))

function charactersOf(json: unknown): string[] {
  const one = json as Partial<DocumentNode>
  const own = one.type === 'text' && typeof one.text === 'string' ? [...one.text.toWellFormed()] : []
  return [...own, ...(one.content ?? []).flatMap(charactersOf)]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what the format refuses
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

test('any tree of nodes becomes a valid document that holds every character', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 8 }), (content) => {
      const repaired = repairDocument({ type: 'doc', content })
      expect(validateDocument(repaired)).toEqual(repaired)
      expect(hasDeadEnd(repaired)).toBe(false)
      expect(repairDocument(repaired)).toEqual(repaired)
      const kept = charactersOf({ content }).filter((character) => !refused.test(character))
      expect(charactersOf(repaired).sort()).toEqual(kept.sort())
    }),
    { numRuns: 400 },
  )
})

test('what is no document at all becomes an empty one', () => {
  const empty = validateDocument(emptyDocument())
  for (const json of [null, undefined, 3, 'x', [], {}, { content: 'x' }])
    expect(repairDocument(json)).toEqual(empty)
})

test('a second headline becomes a paragraph, a missing one is put in', () => {
  const line = (type: string, text: string) => ({ type, content: [{ type: 'text', text }] })
  const repaired = repairDocument({
    type: 'doc',
    content: [line('headline', '主题'), line('headline', '又一个'), line('paragraph', '正文')],
  })
  expect(repaired.content.map((one) => [one.type, one.content?.[0]?.text])).toEqual([
    ['kicker', undefined],
    ['headline', '主题'],
    ['deck', undefined],
    ['paragraph', '又一个'],
    ['paragraph', '正文'],
  ])
})

test('an empty quote gets a line to write in, an empty list goes', () => {
  const content = [...emptyDocument().content, { type: 'blockquote' }, { type: 'bulletList' }]
  const document = validateDocument({ type: 'doc', content })
  expect(hasDeadEnd(document)).toBe(true)
  expect(
    repairDocument(document)
      .content.slice(3)
      .map((one) => one.type),
  ).toEqual(['paragraph', 'blockquote'])
})
