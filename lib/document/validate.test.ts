import { describe, expect, test } from 'vitest'
import { blockNodes, type DocumentNode, emptyDocument, headNodes, markNames } from './format.ts'
import { documentLimits } from './limits.ts'
import { documentSchema } from './schema.ts'
import { validateDocument } from './validate.ts'

const head = emptyDocument().content.slice(0, 3)
const paragraph = (text: string, marks?: DocumentNode['marks']): DocumentNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
})
const documentWith = (...content: unknown[]) => ({ type: 'doc', content: [...head, ...content] })
const invalid = expect.objectContaining({ code: 'invalid' })
const tooLarge = expect.objectContaining({ code: 'too_large' })

function errorOf(json: unknown): unknown {
  try {
    validateDocument(json)
    return undefined
  } catch (error) {
    return error
  }
}

/** Every block of the format, with all its attributes. */
const everything = documentWith(
  paragraph('正文'),
  { type: 'crosshead', attrs: { level: 2 }, content: [{ type: 'text', text: '小标题' }] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('甲')] }] },
  { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph('乙')] }] },
  { type: 'blockquote', content: [paragraph('引文')] },
  { type: 'pullQuote', content: [{ type: 'text', text: '要紧的一句' }] },
  {
    type: 'figure',
    attrs: { mediaId: 'm1', alt: '校门', credit: '周晓禾', width: 'wide', uploadId: null },
    content: [{ type: 'text', text: '图说' }],
  },
  { type: 'gallery', content: [{ type: 'figure', attrs: { mediaId: 'm2' } }] },
  { type: 'embed', attrs: { provider: 'bilibili', embedId: 'BV1xx411c7mD', title: '录像' } },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1, colwidth: [100, 50] } },
          { type: 'tableCell', content: [{ type: 'text', text: '12' }] },
        ],
      },
    ],
  },
  { type: 'factBox', content: [{ type: 'crosshead', attrs: { level: 1 } }, paragraph('背景')] },
  { type: 'editorNote', content: [paragraph('编者按')] },
  { type: 'divider' },
)

test('the schema has exactly the nodes and marks of the format', () => {
  const inner = ['doc', 'text', 'listItem', 'tableRow', 'tableCell', 'tableHeader']
  expect(Object.keys(documentSchema.nodes).toSorted()).toEqual(
    [...headNodes, ...blockNodes, ...inner].toSorted(),
  )
  expect(Object.keys(documentSchema.marks).toSorted()).toEqual([...markNames].toSorted())
})

test('a document of every block is valid, and its canonical form comes back equal', () => {
  const valid = validateDocument(everything)
  expect(valid.content.slice(3).map((node) => node.type)).toEqual(
    [...blockNodes].toSorted((a, b) => order(a) - order(b)),
  )
  expect(validateDocument(valid)).toEqual(valid)
  expect(validateDocument(JSON.parse(JSON.stringify(valid)))).toEqual(valid)
})

function order(type: string): number {
  return everything.content.findIndex((node) => (node as DocumentNode).type === type)
}

describe('one text has one canonical form', () => {
  test('missing attributes and attributes at their default are the same', () => {
    const bare = validateDocument(documentWith({ type: 'figure' }))
    const full = validateDocument(
      documentWith({
        type: 'figure',
        attrs: { uploadId: null, width: 'column', credit: '', alt: '', mediaId: null },
        content: [],
      }),
    )
    expect(full).toEqual(bare)
    expect(JSON.stringify(full)).toBe(JSON.stringify(bare))
  })

  test('order of marks, order of overlapping comments, and cut texts make no difference', () => {
    const comment = (id: string) => ({ type: 'comment', attrs: { id } })
    const one = validateDocument(
      documentWith(paragraph('字', [{ type: 'bold' }, comment('b'), comment('a'), { type: 'italic' }])),
    )
    const other = validateDocument(
      documentWith(
        paragraph('字', [comment('a'), { type: 'italic' }, { type: 'bold' }, comment('b'), comment('a')]),
      ),
    )
    expect(other).toEqual(one)
    const cut = documentWith({
      type: 'paragraph',
      content: [
        { type: 'text', text: '前' },
        { type: 'text', text: '后' },
      ],
    })
    expect(validateDocument(cut)).toEqual(validateDocument(documentWith(paragraph('前后'))))
  })

  test('properties the format does not know are dropped', () => {
    const odd = documentWith({
      ...paragraph('字'),
      onclick: 'x',
      attrs: { style: 'color:red', __proto__: { a: 1 } },
    })
    expect(validateDocument(odd)).toEqual(validateDocument(documentWith(paragraph('字'))))
  })
})

describe('refused as invalid', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'doc'],
    ['an array', []],
    ['another root', { type: 'paragraph' }],
    ['no head', { type: 'doc', content: [paragraph('字')] }],
    ['no block', { type: 'doc', content: head }],
    ['heads in another order', { type: 'doc', content: [head[1], head[0], head[2], paragraph('字')] }],
    ['an unknown node', documentWith({ type: 'script', content: [{ type: 'text', text: 'x' }] })],
    ['a name from the prototype', documentWith({ type: 'constructor' })],
    ['an unknown mark', documentWith(paragraph('字', [{ type: 'blink' }]))],
    [
      'bold in a headline',
      {
        type: 'doc',
        content: [
          head[0],
          { type: 'headline', content: [{ type: 'text', text: '题', marks: [{ type: 'bold' }] }] },
          head[2],
          paragraph(''),
        ],
      },
    ],
    ['an empty text', documentWith({ type: 'paragraph', content: [{ type: 'text', text: '' }] })],
    ['a text that is none', documentWith({ type: 'paragraph', content: [{ type: 'text', text: 7 }] })],
    ['content that is no array', documentWith({ type: 'paragraph', content: 'x' })],
    [
      'a fact box in a list',
      documentWith({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'factBox' }] }] }),
    ],
    ['a control character', documentWith(paragraph('a\u0000b'))],
    ['half an emoji', documentWith(paragraph('a\ud83d'))],
    ['crosshead level 3', documentWith({ type: 'crosshead', attrs: { level: 3 } })],
    ['crosshead level "1"', documentWith({ type: 'crosshead', attrs: { level: '1' } })],
    ['a media id with a path', documentWith({ type: 'figure', attrs: { mediaId: '../etc' } })],
    ['an alt that is no text', documentWith({ type: 'figure', attrs: { alt: { a: 1 } } })],
    ['a width of its own', documentWith({ type: 'figure', attrs: { width: '100%;' } })],
    [
      'an embed of an unknown provider',
      documentWith({ type: 'embed', attrs: { provider: 'evil', embedId: 'x', title: '' } }),
    ],
    [
      'an embed with markup for an id',
      documentWith({ type: 'embed', attrs: { provider: 'youtube', embedId: '"><script>', title: '' } }),
    ],
    [
      'a javascript link',
      documentWith(paragraph('字', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])),
    ],
    [
      'a link with a line break in its protocol',
      documentWith(paragraph('字', [{ type: 'link', attrs: { href: 'java\nscript:alert(1)' } }])),
    ],
    ['a data link', documentWith(paragraph('字', [{ type: 'link', attrs: { href: 'data:text/html,x' } }]))],
    ['a relative link', documentWith(paragraph('字', [{ type: 'link', attrs: { href: '/desk' } }]))],
    ['a link without an address', documentWith(paragraph('字', [{ type: 'link' }]))],
    ['a comment without an id', documentWith(paragraph('字', [{ type: 'comment' }]))],
    [
      'a cell 1,000 columns wide',
      documentWith({
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1000 } }] }],
      }),
    ],
  ])('%s', (_name, json) => {
    expect(errorOf(json)).toEqual(invalid)
  })

  test('the reason tells the kind of fault and never the text', () => {
    const error = errorOf(documentWith({ type: 'bulletList', content: [paragraph('机密内容')] })) as {
      details: unknown
    }
    expect(JSON.stringify(error.details)).not.toContain('机密')
  })
})

describe('refused as too large', () => {
  test('too many characters', () => {
    const text = '长'.repeat(documentLimits.text / 2 + 1)
    expect(errorOf(documentWith(paragraph(text), paragraph(text)))).toEqual(tooLarge)
  })

  test('too many nodes', () => {
    expect(
      errorOf(documentWith(...Array.from({ length: documentLimits.nodes }, () => ({ type: 'divider' })))),
    ).toEqual(tooLarge)
  })

  test('too deep, without a stack overflow', () => {
    let nested: unknown = paragraph('底')
    for (let depth = 0; depth < 100_000; depth++)
      nested = { type: 'bulletList', content: [{ type: 'listItem', content: [nested] }] }
    expect(errorOf(documentWith(nested))).toEqual(tooLarge)
  })

  test('a document at the limit is valid, and is checked in reasonable time', { timeout: 30_000 }, () => {
    const begun = performance.now()
    const lines = Array.from({ length: 10_000 }, () => paragraph('长'.repeat(99)))
    expect(validateDocument(documentWith(...lines)).content).toHaveLength(10_003)
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})
