import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { eq, isNotNull } from 'drizzle-orm'
import { demoPlans } from '#db/demo/plan.ts'
import { communityStories } from '#db/demo/stories-community.ts'
import { countryStories } from '#db/demo/stories-country.ts'
import { cultureStories } from '#db/demo/stories-culture.ts'
import { englishStories } from '#db/demo/stories-english.ts'
import { lifeStories } from '#db/demo/stories-life.ts'
import { newsStories } from '#db/demo/stories-news.ts'
import { publications, stories } from '#db/schema/index.ts'
import { inDatabase } from './database.ts'
import { findAxeViolations, test } from './fixtures.ts'
import { crawl, readRaw } from './reader.ts'

const all = [
  newsStories,
  lifeStories,
  communityStories,
  countryStories,
  cultureStories,
  englishStories,
].flat()

/** States of the demo in which readers see a story. */
const shown = new Set(['live', 'corrected', 'updated', 'reopened', 'fast-tracked'])
const isShown = (key: string) => shown.has(demoPlans[key]?.state ?? 'live')

/** Addresses that only the database knows: of a withdrawn story, and of one that waits for its time. */
let withdrawn = { path: '', reason: '' }
let scheduledId = ''
let article = ''

test.beforeAll(async ({ newsroom }) => {
  await newsroom.end('SIGTERM')
  await inDatabase(newsroom, async (db) => {
    const [gone] = await db.select().from(publications).where(isNotNull(publications.withdrawnAt))
    withdrawn = { path: gone?.path ?? '', reason: gone?.withdrawnReason ?? '' }
    const [waiting] = await db
      .select({ id: stories.id })
      .from(stories)
      .where(eq(stories.publication, 'scheduled'))
    scheduledId = waiting?.id ?? ''
    const [live] = await db
      .select({ path: publications.path })
      .from(publications)
      .innerJoin(stories, eq(stories.id, publications.storyId))
      .where(eq(publications.headline, '云渡河新桥昨日合龙'))
    article = live?.path ?? ''
  })
  await newsroom.start()
})

test('a reader without script goes from the front page to a story, its section, its author and its day', async ({
  openBrowser,
}) => {
  const page = await openBrowser({ javaScriptEnabled: false })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: '云渡日报' })).toBeVisible()
  await page.getByRole('link', { name: '云渡河新桥昨日合龙' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '云渡河新桥昨日合龙' })).toBeVisible()
  await expect(page.getByText('全长三百一十二米 非机动车道加宽一倍')).toBeVisible()
  await expect(page.getByText('本报讯')).toBeVisible()
  await expect(page.getByRole('figure').getByRole('img')).toHaveAttribute('alt', /.+/)
  await expect(page.getByText(/^责任编辑：/)).toBeVisible()
  await page.getByRole('link', { name: '宋一鸣' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '宋一鸣' })).toBeVisible()
  await page.getByRole('navigation', { name: '频道' }).getByRole('link', { name: '社区' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '社区' })).toBeVisible()
  await page.getByRole('navigation', { name: '频道' }).getByRole('link', { name: '往期' }).click()
  await page
    .getByRole('table')
    .getByRole('link', { name: /\d+篇$/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('年')
  await page.getByRole('main').getByRole('article').getByRole('link').first().click()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('every kind of page is free of faults that axe finds, light and dark, wide and narrow', async ({
  openBrowser,
  consoleErrors,
}) => {
  test.setTimeout(180_000)
  consoleErrors.allow(/status of (404|410)/)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 320, height: 700 },
    ]) {
      const page = await openBrowser({ colorScheme, viewport })
      for (const path of await everyKind(page)) {
        await page.goto(path)
        expect(await findAxeViolations(page), `${path} ${colorScheme} ${viewport.width}`).toEqual([])
        // Nothing sticks out: readers scroll down, never across.
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          viewport.width,
        )
      }
    }
})

/** One address of each template, found as a reader finds them. */
async function everyKind(page: Page): Promise<string[]> {
  const first = async (path: string, link: string) => {
    await page.goto(path)
    const href = await page.locator(`main ${link}`).first().getAttribute('href')
    expect(href, path).toBeTruthy()
    return href ?? ''
  }
  return [
    '/',
    '/section/community',
    article,
    await first('/section/english', 'a[href^="/news/"]'),
    await first('/corrections', 'a[href^="/news/"]'),
    await first(article, 'a[href^="/author/"]'),
    await first('/archive', 'td a'),
    '/column/neighbours',
    '/archive',
    '/corrections',
    '/about',
    '/nothing-here',
    withdrawn.path,
  ]
}

test('what was never there, what waits for its time and what is no page are the same 404', async ({
  newsroom,
}) => {
  const day = article.split('/').slice(2, 5).join('/')
  const bodies = new Set<string>()
  for (const path of [
    `/news/${day}/000000000000`,
    `/news/${day}/${scheduledId}`,
    '/nothing-here',
    '/section/nothing',
    '/section/news?page=99',
    '/column/nothing',
    '/author/000000000000',
    '/archive/2026/02/30',
    '/archive/1926/01',
    '/section/nothing/feed.xml',
  ]) {
    const answer = await readRaw(newsroom.url + path)
    expect(answer.status, path).toBe(404)
    expect(answer.headers['content-security-policy'], path).toContain("script-src 'none'")
    bodies.add(answer.body.toString())
  }
  expect(bodies.size).toBe(1)
  expect([...bodies].join()).toContain('没有这个页面')
})

test('a withdrawn story answers 410 with the public reason and nothing of its text', async ({ newsroom }) => {
  const { status, body } = await readRaw(newsroom.url + withdrawn.path)
  expect(status).toBe(410)
  expect(body.toString()).toContain(withdrawn.reason)
  const story = all.find(({ key }) => demoPlans[key]?.state === 'retracted')
  expect(body.toString()).not.toContain(story?.headline ?? 'no headline')
})

test('another day, capitals and slashes lead to the one address in one step', async ({ newsroom }) => {
  const id = article.split('/').at(-1) ?? ''
  for (const path of [
    `/news/2020/01/01/${id}`,
    `${article}/`,
    article.toUpperCase(),
    article.replace('/', '//'),
  ]) {
    const moved = await readRaw(newsroom.url + path)
    expect(moved.status, path).toBe(301)
    expect(moved.headers.location, path).toBe(article)
  }
  expect((await readRaw(`${newsroom.url}${article}?utm_source=x`)).status).toBe(200)
})

test('pages come compressed once, and not at all to who has them', async ({ newsroom }) => {
  const url = newsroom.url + article
  const plain = await readRaw(url)
  const br = await readRaw(url, { 'accept-encoding': 'gzip, deflate, br, zstd' })
  const gz = await readRaw(url, { 'accept-encoding': 'gzip' })
  expect(brotliDecompressSync(br.body)).toEqual(plain.body)
  expect(gunzipSync(gz.body)).toEqual(plain.body)
  const again = await readRaw(url, { 'if-none-match': br.headers.etag ?? '', 'accept-encoding': 'br' })
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
  for (const { headers } of [plain, br, gz]) {
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['cache-control']).toContain('max-age=0')
  }
  const stylesheet = /href="(\/assets\/site\.[0-9a-f]+\.css)"/.exec(plain.body.toString())?.[1] ?? ''
  const css = await readRaw(newsroom.url + stylesheet, { 'accept-encoding': 'gzip' })
  expect(css.body.length).toBeLessThan(10 * 1024)
  expect(css.headers['cache-control']).toContain('immutable')
})

test('feeds and sitemaps are what a browser reads as XML, and hold the story', async ({
  newsroom,
  openBrowser,
}) => {
  const page = await openBrowser()
  await page.goto('/sign-in')
  for (const path of ['/feed.xml', '/section/news/feed.xml', '/sitemap.xml']) {
    const xml = (await readRaw(newsroom.url + path)).body.toString()
    const read = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml')
      return {
        fault: document.querySelector('parsererror')?.textContent ?? '',
        addresses: [...document.querySelectorAll('item > link, url > loc')].map((one) => one.textContent),
      }
    }, xml)
    expect(read.fault, path).toBe('')
    expect(read.addresses, path).toContain(newsroom.url + article)
  }
  expect((await readRaw(`${newsroom.url}/robots.txt`)).body.toString()).toContain(
    `Sitemap: ${newsroom.url}/sitemap.xml`,
  )
})

test('a crawler that follows every link, feed, sitemap and picture finds everything in order and nothing unpublished', async ({
  newsroom,
}) => {
  test.setTimeout(180_000)
  const found = await crawl(newsroom.url, ['/', '/robots.txt', '/feed.xml', withdrawn.path])
  const texts = [...found].filter(([, { headers }]) => /html|xml/.test(headers['content-type'] ?? ''))
  expect(texts.length).toBeGreaterThan(60)
  expect([...found.keys()].some((path) => path.startsWith('/media/'))).toBe(true)
  for (const [path, { status, headers, body }] of found) {
    expect([path, status]).toEqual([path, path === withdrawn.path ? 410 : 200])
    expect(path).not.toMatch(/^\/(desk|api|_next|sign-in)/)
    if (!headers['content-type']?.includes('html')) continue
    const html = body.toString()
    // No script, no style attribute, no markup of the framework.
    expect(html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, ''), path).not.toMatch(
      /<script| style=|_next/,
    )
  }
  for (const { key, headline } of all) {
    const holders = texts.filter(([, { body }]) => body.toString().includes(headline)).map(([path]) => path)
    if (isShown(key)) expect(holders.length, headline).toBeGreaterThan(0)
    else expect(holders, headline).toEqual([])
  }
})
