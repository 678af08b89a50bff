import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { blockNodes, type DocumentNode, markNames } from '#lib/document/format.ts'
import { siteWords } from '#lib/site/words.ts'
import { StoryBody, StoryLine } from './story-body.tsx'
import type { StoryContext } from './story-context.ts'

const image = {
  id: 'pic',
  width: 1280,
  height: 800,
  alt: '桥',
  caption: '桥合龙了。',
  credit: '高翔',
  widths: { avif: [320, 640, 1280], webp: [640], jpeg: [320, 1280] },
}

function draw(
  body: unknown[],
  more: Partial<StoryContext> = {},
  dateline?: string,
): { html: string; unknown: string[] } {
  const unknown: string[] = []
  const context: StoryContext = {
    language: 'zh-Hans',
    words: siteWords('zh-Hans'),
    images: new Map([['pic', image]]),
    firstImage: null,
    onUnknown: (type) => unknown.push(type),
    ...more,
  }
  const document = { type: 'doc' as const, content: body as DocumentNode[] }
  return {
    html: renderToStaticMarkup(<StoryBody document={document} context={context} dateline={dateline} />),
    unknown,
  }
}

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })

it('shows text from people as text', () => {
  const { html } = draw([paragraph(text('<script>alert(1)</script> & "x"'))])
  expect(html).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</p>')
})

it('draws every mark of the format, and leaves no trace of comments', () => {
  const { html, unknown } = draw([
    paragraph(
      text('粗', { type: 'bold' }),
      text('斜', { type: 'italic' }),
      text('点', { type: 'emphasisDots' }),
      text('2', { type: 'subscript' }),
      text('3', { type: 'superscript' }),
      text('批', { type: 'comment', attrs: { id: 'thread1' } }, { type: 'bold' }),
      text('链', { type: 'link', attrs: { href: 'https://example.com/?a=1&b=2' } }),
    ),
  ])
  expect(html).toBe(
    '<p><strong>粗</strong><em>斜</em><em data-emphasis-dots="">点</em><sub>2</sub><sup>3</sup><strong>批</strong>' +
      '<a href="https://example.com/?a=1&amp;b=2" rel="noopener">链</a></p>',
  )
  expect(unknown).toEqual([])
  expect(html).not.toContain('thread1')
})

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:x',
  'data:text/html,x',
  'vbscript:x',
  '//evil',
  'https://a:b@c',
  '',
  null,
  7,
])('makes no link of %s', (href) => {
  const { html } = draw([paragraph(text('字', { type: 'link', attrs: { href } }))])
  expect(html).toBe('<p>字</p>')
})

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'script', 'iframe', 'doc', ''])(
  'draws nothing for a node or mark called %s and reports it',
  (type) => {
    const { html, unknown } = draw([{ type, content: [text('甲')] }, paragraph(text('乙', { type }))])
    expect(html).toBe('<p>乙</p>')
    expect(unknown).toEqual([type, `mark ${type}`])
  },
)

it('survives nodes that are no nodes', () => {
  expect(
    draw([
      {},
      { type: 7 },
      { type: 'paragraph', content: [{ type: 'text', text: 7 }, {}] },
      { type: 'figure' },
    ]).html,
  ).toBe('<p></p>')
  expect(
    draw([{ type: 'table' }, { type: 'gallery' }, { type: 'orderedList', attrs: { start: 'x' } }]).html,
  ).toContain('<ol></ol>')
})

it('has a drawing for every node and mark of the format', () => {
  for (const type of blockNodes) expect(draw([{ type, attrs: { mediaId: 'pic' } }]).unknown).toEqual([])
  for (const type of markNames) expect(draw([paragraph(text('字', { type }))]).unknown).toEqual([])
})

it('ties interpuncts of names', () => {
  expect(draw([paragraph(text('约翰·史密斯'))]).html).toBe('<p>约翰\u2060·史密斯</p>')
})

it('sets the dateline before the words of the first paragraph that has any', () => {
  const { html } = draw(
    [
      { type: 'figure', attrs: { mediaId: null } },
      paragraph(),
      paragraph(text('昨日')),
      paragraph(text('今日')),
    ],
    {},
    '本报讯　',
  )
  expect(html).toBe('<p></p><p><span class="dateline">本报讯　</span>昨日</p><p>今日</p>')
})

it('shows a picture in its formats and sizes, with its measures, caption and credit', () => {
  const { html } = draw([
    { type: 'figure', attrs: { mediaId: 'pic', alt: '', credit: '' }, content: [text('新桥')] },
  ])
  expect(html).toContain(
    '<source type="image/avif" srcSet="/media/pic/320.avif 320w, /media/pic/640.avif 640w, /media/pic/1280.avif 1280w"',
  )
  expect(html).toContain('src="/media/pic/1280.jpeg"')
  expect(html).toContain('width="1280" height="800" alt="桥" loading="lazy" decoding="async"')
  expect(html).toContain('<figcaption>新桥')
  expect(html).toContain('高翔')
  expect(draw([{ type: 'figure', attrs: { mediaId: 'pic' } }], { firstImage: 'pic' }).html).toContain(
    'fetchPriority="high"',
  )
  expect(draw([{ type: 'figure', attrs: { mediaId: 'pic', alt: '塔', credit: '丁一' } }]).html).toMatch(
    /alt="塔".*桥合龙了。.*丁一/,
  )
})

it('shows nothing of a picture readers may not see', () => {
  const { html } = draw([
    { type: 'figure', attrs: { mediaId: 'secret' }, content: [text('说明')] },
    { type: 'figure', attrs: { mediaId: null, uploadId: 'u' } },
  ])
  expect(html).toBe('')
})

it('makes an embed a link that loads nothing, and only to where its provider keeps things', () => {
  const { html } = draw([
    { type: 'embed', attrs: { provider: 'bilibili', embedId: 'BV1xx411c7mD', title: '开桥' } },
  ])
  expect(html).toContain('href="https://www.bilibili.com/video/BV1xx411c7mD"')
  expect(html).toContain('在哔哩哔哩观看')
  expect(html).not.toMatch(/iframe|script|src=/)
  for (const attrs of [
    { provider: 'bilibili', embedId: '../x' },
    { provider: 'constructor', embedId: 'x' },
    {},
  ])
    expect(draw([{ type: 'embed', attrs }]).html).toBe('')
})

it('draws a table that scrolls, with heads where it has them', () => {
  const cell = (type: string, words: string, attrs = {}) => ({ type, attrs, content: [text(words)] })
  const { html } = draw([
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', '村'), cell('tableHeader', '吨', { colspan: 2 })] },
        {
          type: 'tableRow',
          content: [cell('tableHeader', '石桥'), cell('tableCell', '3', { rowspan: 1000 })],
        },
      ],
    },
  ])
  expect(html).toContain('<thead><tr><th scope="col">村</th><th scope="col" colSpan="2">吨</th></tr></thead>')
  expect(html).toContain('<tbody><tr><th scope="row">石桥</th><td>3</td></tr></tbody>')
  expect(html).toContain('tabindex="0"')
})

it('draws crossheads, lists, quotes, notes and boxes as what they are', () => {
  const { html } = draw([
    { type: 'crosshead', attrs: { level: 1 }, content: [text('甲')] },
    { type: 'crosshead', attrs: { level: 2 }, content: [text('乙')] },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [paragraph(text('丙'))] }],
    },
    { type: 'blockquote', content: [paragraph(text('丁'))] },
    { type: 'pullQuote', content: [text('戊')] },
    { type: 'editorNote', content: [paragraph(text('己'))] },
    { type: 'factBox', content: [paragraph(text('庚'))] },
    { type: 'divider' },
  ])
  expect(html).toBe(
    '<h2>甲</h2><h3>乙</h3><ol start="3"><li><p>丙</p></li></ol><blockquote><p>丁</p></blockquote>' +
      '<aside data-pull-quote="" aria-hidden="true">戊</aside>' +
      '<aside data-editor-note="" role="note" aria-label="编者按"><p>己</p></aside>' +
      '<aside data-fact-box="" role="note" aria-label="资料"><p>庚</p></aside><hr/>',
  )
})

it('draws a line of the head with its marks', () => {
  const context: StoryContext = {
    language: 'en',
    words: siteWords('en'),
    images: new Map(),
    firstImage: null,
    onUnknown: () => {},
  }
  const document = {
    type: 'doc' as const,
    content: [
      { type: 'headline', content: [text('CO'), text('2', { type: 'subscript' })] as DocumentNode[] },
    ],
  }
  expect(renderToStaticMarkup(<StoryLine document={document} name="headline" context={context} />)).toBe(
    'CO<sub>2</sub>',
  )
  expect(renderToStaticMarkup(<StoryLine document={document} name="deck" context={context} />)).toBe('')
})
