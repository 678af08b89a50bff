import { expect, it } from 'vitest'
import { readPaperSettings } from '#lib/paper/settings.ts'
import { siteWords } from '#lib/site/words.ts'
import type { Frame } from './frame.ts'
import { jsonForScript } from './head.tsx'
import { Page } from './page.tsx'
import { renderPage } from './render-page.tsx'

const frame: Frame = {
  paper: readPaperSettings({
    name: '云渡日报',
    legal: [{ label: '备案', text: 'X-1', href: 'https://example.com/' }],
  }),
  sections: [{ id: 's', slug: 'news', name: '要闻', nameEn: 'News' }],
  language: 'zh-Hans',
  words: siteWords('zh-Hans'),
  origin: 'https://paper.example',
  stylesheet: '/assets/site.0.css',
  timeZone: 'Asia/Shanghai',
  now: new Date('2026-11-23T02:00:00Z'),
}

it('is a whole page without script, with one stylesheet, one canonical address and its landmarks', async () => {
  const html = await renderPage(
    <Page frame={frame} head={{ title: '标题', address: '/about' }}>
      <p>正文</p>
    </Page>,
  )
  expect(html).toMatch(/^<!doctype html><html lang="zh-Hans">/)
  expect(html).toContain('<title>标题 | 云渡日报</title>')
  expect(html).toContain('<link rel="canonical" href="https://paper.example/about"/>')
  expect(html.match(/rel="stylesheet"/g)).toHaveLength(1)
  expect(html).not.toMatch(/<script|_next|style="|onclick/)
  for (const landmark of ['<header', '<nav', '<main id="main"', '<footer']) expect(html).toContain(landmark)
  expect(html.indexOf('class="skip"')).toBeLessThan(html.indexOf('<header'))
  expect(html).toContain('<a href="https://example.com/">X-1</a>')
})

it('keeps a page without an address of its own out of search engines', async () => {
  const html = await renderPage(
    <Page frame={frame} head={{ title: '没有', address: null }}>
      <p>正文</p>
    </Page>,
  )
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).not.toContain('canonical')
})

it('lets no text end the data for machines', () => {
  const json = jsonForScript({ headline: '</script><!--\u2028&' })
  expect(json).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(json)).toEqual({ headline: '</script><!--\u2028&' })
})
