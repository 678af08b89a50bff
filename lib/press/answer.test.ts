import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { tag } from '#lib/events.ts'
import { consumeEvents } from './consume-events.ts'
import { pressedAll } from './queue.ts'
import { countSheets } from './store.ts'
import { openPaper } from './testing/reader.ts'

const article = '/news/2026/11/23/abcdefghjkmn'
const storyId = 'abcdefghjkmn'
const long = `<!doctype html><p>${'云渡河新桥昨日合龙。'.repeat(200)}</p>`

let paper: Awaited<ReturnType<typeof openPaper>>
beforeEach(async () => {
  paper = await openPaper()
  paper.pages.set('/', { tags: [tag.home] })
  paper.pages.set(article, { body: long, tags: [tag.story(storyId)], storyId })
})
afterEach(() => paper.close())

const happened = (type: string, tags: string[], data: Record<string, unknown> = {}) =>
  consumeEvents([{ type, storyId, tags, data }])

it('renders a page once however many readers ask for it at the same time, and not again afterwards', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => paper.read(article)))
  expect(new Set(answers.map(({ body }) => body.toString()))).toEqual(new Set([long]))
  expect((await paper.read(article)).body.toString()).toBe(long)
  expect(paper.rendered.get(article)).toBe(1)
})

it('sends brotli, gzip or plain bytes, whichever the browser takes', async () => {
  const br = await paper.read(article, { 'accept-encoding': 'gzip, deflate, br' })
  const gz = await paper.read(article, { 'accept-encoding': 'gzip;q=1, br;q=0' })
  const plain = await paper.read(article)
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body).toString()).toBe(long)
  expect(gz.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gz.body).toString()).toBe(long)
  expect(plain.headers['content-encoding']).toBeUndefined()
  for (const { headers, body } of [br, gz, plain]) {
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(headers.vary).toBe('Accept-Encoding')
  }
})

it('answers 304 without a body to who has the page already', async () => {
  const { etag = '' } = (await paper.read(article)).headers
  for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
    const again = await paper.read(article, { 'if-none-match': known })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers.etag).toBe(etag)
    expect(again.headers['content-type']).toBeUndefined()
  }
  expect((await paper.read(article, { 'if-none-match': '"other"' })).status).toBe(200)
})

it('answers HEAD with the headers of the page and no body', async () => {
  const got = await paper.read(article)
  const head = await paper.read(article, {}, 'HEAD')
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe(String(got.body.length))
  expect(head.headers.etag).toBe(got.headers.etag)
})

it('gives an address one spelling', async () => {
  for (const noise of ['?utm_source=chat', '?page=1', '?from=singlemessage&isappinstalled=0', '?'])
    expect((await paper.read(article + noise)).status).toBe(200)
  expect(paper.rendered.get(article)).toBe(1)
  for (const other of [`${article}/`, article.toUpperCase(), article.replaceAll('/', '//')]) {
    const moved = await paper.read(other)
    expect(moved.status).toBe(301)
    expect(moved.headers.location).toBe(article)
  }
})

it('does not vary by cookie and sets none', async () => {
  const one = await paper.read('/', { cookie: 'galley=1' })
  const other = await paper.read('/')
  expect(one.body).toEqual(other.body)
  expect(one.headers['set-cookie']).toBeUndefined()
  expect(paper.rendered.get('/')).toBe(1)
})

it('leaves the desk, machines, other methods and unknown addresses to the application', async () => {
  for (const [address, method] of [
    ['/desk', 'GET'],
    ['/api/auth/session', 'GET'],
    ['/nowhere', 'GET'],
    ['/news/today', 'GET'],
    ['/section/news', 'POST'],
    ['/', 'DELETE'],
  ] as const) {
    expect((await paper.read(address, {}, method)).headers['x-answered-by']).toBe('application')
  }
  expect(paper.rendered.size).toBe(0)
})

it('shows a change to the first reader after it', async () => {
  await paper.read(article)
  paper.pages.set(article, { body: 'corrected', tags: [tag.story(storyId)], storyId })
  happened('story.corrected', [tag.story(storyId)])
  expect((await paper.read(article)).body.toString()).toBe('corrected')
})

it('renders again what something overtook while it was being rendered', async () => {
  paper.before.run = async (address) => {
    if (address !== article || paper.rendered.get(article) !== 1) return
    // The page has read its data; now they change, and the event arrives before the page does.
    queueMicrotask(() => {
      paper.pages.set(article, { body: 'new', tags: [tag.story(storyId)], storyId })
      happened('story.updated', [tag.story(storyId)])
    })
  }
  expect((await paper.read(article)).body.toString()).toBe('new')
  expect(paper.rendered.get(article)).toBe(2)
})

it('goes on showing the page it has when the changed one cannot be rendered', async () => {
  await paper.read(article)
  paper.pages.set(article, undefined)
  happened('story.corrected', [tag.story(storyId)])
  expect((await paper.read(article)).body.toString()).toBe(long)
  await pressedAll()
  expect((await paper.read(article)).body.toString()).toBe(long)
})

it('answers 410 for a retracted story at once, even if nothing can be rendered any more', async () => {
  paper.pages.set('/', { body: 'headline', tags: [tag.home, tag.story(storyId)] })
  await paper.read(article)
  await paper.read('/')
  paper.pages.set(article, undefined)
  paper.pages.set('/', undefined)
  happened('story.retracted', [tag.story(storyId), tag.home])
  const gone = await paper.read(article)
  expect(gone.status).toBe(410)
  expect(gone.body.toString()).not.toContain('云渡河')
  // Nor does the front go on showing its headline.
  const front = await paper.read('/')
  expect(front.status).toBe(503)
  expect(front.headers['cache-control']).toBe('no-store')
})

it('answers 410 for a story that was retracted while nobody read it', async () => {
  paper.pages.set(article, undefined)
  happened('story.retracted', [tag.story(storyId)])
  expect((await paper.read(article)).status).toBe(410)
  paper.pages.set(article, { body: 'back', tags: [tag.story(storyId)], storyId })
  happened('story.published', [tag.story(storyId)], { path: article })
  await pressedAll()
  expect((await paper.read(article)).body.toString()).toBe('back')
})

it('holds no page of an address that anyone can make up', async () => {
  for (let n = 0; n < 100; n++) {
    const address = `/news/2026/11/23/${String(n).padStart(12, '0')}`
    paper.pages.set(address, { status: 404, keep: false })
    expect((await paper.read(address)).status).toBe(404)
  }
  expect(countSheets()).toMatchObject({ sheets: 0, tags: 0, bytes: 0 })
})

it('answers 503 for a page it neither has nor can render, and does not try again for every reader', async () => {
  paper.pages.set('/about', undefined)
  const answers = await Promise.all(Array.from({ length: 20 }, () => paper.read('/about')))
  await paper.read('/about')
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]))
  expect(paper.rendered.get('/about')).toBe(1)
})

it('presses a page again when its time is up', async () => {
  paper.pages.set('/', { body: 'yesterday', until: Date.now() - 1 })
  await paper.read('/')
  paper.pages.set('/', { body: 'today' })
  expect((await paper.read('/')).body.toString()).toBe('today')
})

it('sends no script and lets none in', async () => {
  const { headers } = await paper.read('/')
  expect(headers['content-security-policy']).toContain("script-src 'none'")
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})
