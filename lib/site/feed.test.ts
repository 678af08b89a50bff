import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rssFeed } from './feed.ts'
import { robotsText, sitemap } from './sitemap.ts'
import { teaserOf } from './testing/teaser.ts'
import { readXml } from './testing/well-formed.ts'

const head = {
  title: '云渡日报',
  description: '最新',
  link: 'https://x/',
  self: 'https://x/feed.xml',
  language: 'zh-cn',
}
const origin = 'https://x'

it('is RSS with one item a story', () => {
  const image = {
    id: 'pic',
    width: 640,
    height: 400,
    alt: '',
    caption: '',
    credit: '',
    widths: { jpeg: [640] },
  }
  const bylines = [{ personId: null, name: '马琴', role: 'reporter' as const, unit: '' }]
  const teaser = teaserOf({ id: 'abcdefghjkmn', headline: '“甲 & 乙” <丙>', image, bylines })
  const read = readXml(rssFeed(head, [teaser], origin))
  const of = (path: string) => read.find((element) => element.path === path)
  expect(of('rss')?.attributes.version).toBe('2.0')
  expect(of('rss/channel/title')?.text).toBe('云渡日报')
  expect(of('rss/channel/item/title')?.text).toBe('“甲 & 乙” <丙>')
  expect(of('rss/channel/item/link')?.text).toBe('https://x/news/2026/11/23/abcdefghjkmn')
  expect(of('rss/channel/item/guid')).toMatchObject({
    text: 'abcdefghjkmn',
    attributes: { isPermaLink: 'false' },
  })
  expect(of('rss/channel/item/dc:creator')?.text).toBe('马琴')
  expect(of('rss/channel/item/media:content')?.attributes.url).toBe('https://x/media/pic/640.jpeg')
  expect(of('rss/channel/atom:link')?.attributes.href).toBe('https://x/feed.xml')
  expect(Date.parse(of('rss/channel/item/pubDate')?.text ?? '')).toBe(
    Math.floor(teaser.publishedAt.getTime() / 1000) * 1000,
  )
})

it('stays well-formed whatever a text holds', () => {
  const anything = fc.string({
    unit: fc.constantFrom(...'<>&"\'甲\u0000\u0008\ud800\udc00\uffff]]>-?!é\n', '😀'),
  })
  fc.assert(
    fc.property(anything, anything, (headline, excerpt) => {
      readXml(rssFeed({ ...head, title: headline }, [teaserOf({ headline, excerpt })], origin))
    }),
  )
})

it('is a sitemap of absolute addresses with times', () => {
  const read = readXml(
    sitemap([
      { address: 'https://x/?a=1&b=2', changedAt: new Date('2026-11-23T02:20:33.123Z') },
      { address: 'https://x/about' },
    ]),
  )
  expect(read.filter(({ name }) => name === 'loc').map(({ text }) => text)).toEqual([
    'https://x/?a=1&b=2',
    'https://x/about',
  ])
  expect(read.filter(({ name }) => name === 'lastmod').map(({ text }) => text)).toEqual([
    '2026-11-23T02:20:33Z',
  ])
  readXml(sitemap([]))
})

it('keeps robots out of the newsroom and shows them the sitemaps', () => {
  expect(robotsText(['https://x/sitemap.xml'])).toBe(
    'User-agent: *\nDisallow: /desk\nDisallow: /api/\nSitemap: https://x/sitemap.xml\n',
  )
})
