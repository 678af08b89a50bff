import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { ImportPage } from './pages/import-page.ts'
import { StoryPage } from './pages/story-page.ts'

const shared = join(import.meta.dirname, '../../shared/data/seed-page.txt')
const invented = join(import.meta.dirname, 'page.txt')

/** A page of a real paper where it is at hand; else one of our own in the same layout. */
const paper = existsSync(shared)
  ? {
      text: readFileSync(shared, 'utf8'),
      stories: 7,
      headline: '创新党建品牌 赋能基层治理',
      joined: '让广大党员在家门口就能找到组织',
    }
  : {
      text: readFileSync(invented, 'utf8'),
      stories: 3,
      headline: '账本摊在桌上 办法出在楼里',
      joined: '楼里的事记在一个本子上',
    }

if (!existsSync(shared))
  process.stdout.write('no shared/data/seed-page.txt here: the journey takes the invented page\n')

const notice = '本文原将“三个如何”写作“三个怎样”，已改正。'
const reason = '文中数字有误，本报正在核实，先行撤下。'

/** Opens a verb's window, fills in what it asks, and does it. */
async function perform(sheet: StoryPage, verb: string, ask?: { label: string; text: string }): Promise<void> {
  await sheet.verb(verb).first().click()
  if (ask) await sheet.window().getByLabel(ask.label).fill(ask.text)
  await sheet.window().getByRole('button', { name: verb, exact: true }).click()
  await expect(sheet.window()).toBeHidden()
}

async function read(request: APIRequestContext, path: string): Promise<{ status: number; text: string }> {
  const answer = await request.get(path, { maxRedirects: 0 })
  return { status: answer.status(), text: await answer.text() }
}

/** Where a live story must be found, and a retracted one must not. */
const places = (path: string) => [
  '/',
  '/section/news',
  `/archive/${path.split('/').slice(2, 5).join('/')}`,
  '/feed.xml',
  '/sitemap.xml',
]

/** Readers see it at once: every place is asked until it answers so, and within the second. */
async function expectEverywhere(request: APIRequestContext, path: string, shown: boolean): Promise<void> {
  for (const place of places(path)) {
    await expect
      .poll(async () => (await read(request, place)).text.includes(path), { message: place, timeout: 2_000 })
      .toBe(shown)
  }
}

async function openStory(page: Page, url: string): Promise<StoryPage> {
  const sheet = new StoryPage(page)
  await page.goto(url)
  await sheet.text.waitFor()
  return sheet
}

test('a page of a paper goes the whole way: imported, written by two, reviewed by three, published, corrected, retracted', async ({
  signIn,
  request,
}) => {
  test.setTimeout(5 * 60_000)
  const editor = await signIn('he')
  const reporter = await signIn('song')
  const head = await signIn('zhou')
  const chief = await signIn('shen')
  let url = ''

  await test.step('the editor imports the page', async () => {
    const screen = new ImportPage(editor)
    await screen.open()
    await screen.read(paper.text)
    await expect(screen.tally).toContainText(`${paper.stories} 稿`)
    await expect(screen.sheet(paper.headline)).toContainText(paper.joined)
    await screen.describe({ date: '2026-11-23', number: 'A05', name: '社区', section: '要闻' })
    await screen.make()
    await editor.getByText(paper.headline, { exact: true }).first().click()
    await editor.waitForURL(/\/desk\/stories\/[0-9a-z]{12}$/)
    url = new URL(editor.url()).pathname
    await expect(new StoryPage(editor).text).toContainText(paper.joined)
  })
  const path = () => `/news/${today().replaceAll('-', '/')}/${url.split('/').at(-1)}`

  await test.step('nobody outside sees a word of it', async () => {
    expect((await read(request, path())).status).toBe(404)
    await expectEverywhere(request, path(), false)
  })

  await test.step('it is given to a reporter', async () => {
    const sheet = new StoryPage(editor)
    await sheet.verb('改派').first().click()
    await sheet.window().getByLabel('作者').selectOption('宋一鸣')
    await sheet.window().getByRole('button', { name: '改派', exact: true }).click()
    await expect(sheet.window()).toBeHidden()
  })

  await test.step('reporter and editor write in it at once, and see each other', async () => {
    const [mine, theirs] = [await openStory(reporter, url), new StoryPage(editor)]
    await expect(
      editor
        .getByRole('img', { name: /宋一鸣/ })
        .or(editor.getByText('宋一鸣'))
        .first(),
    ).toBeVisible()
    await mine.goToEndOf(0)
    await theirs.goToEndOf(1)
    await Promise.all([
      reporter.keyboard.type('记者补了一句。', { delay: 20 }),
      editor.keyboard.type('编辑也补了一句。', { delay: 20 }),
    ])
    for (const sheet of [mine, theirs]) {
      await expect(sheet.text).toContainText('记者补了一句。')
      await expect(sheet.text).toContainText('编辑也补了一句。')
      await sheet.waitUntilSaved(30_000)
    }
  })

  await test.step('the reporter submits it, the editor approves', async () => {
    await perform(new StoryPage(reporter), '送审')
    await perform(await openStory(editor, url), '通过')
  })

  await test.step('the desk head sends it back and must say why', async () => {
    const sheet = await openStory(head, url)
    await sheet.verb('退稿').first().click()
    await sheet.window().getByRole('button', { name: '退稿', exact: true }).click()
    await expect(sheet.window().getByText('要写明理由。')).toBeVisible()
    await sheet.window().getByLabel('理由').fill('导语太长，请压一压。')
    await sheet.window().getByRole('button', { name: '退稿', exact: true }).click()
    await expect(sheet.window()).toBeHidden()
    await reporter.goto('/desk')
    await expect(reporter.getByText('导语太长，请压一压。').first()).toBeVisible()
  })

  await test.step('the reporter mends it; three people review; the chief signs', async () => {
    const sheet = await openStory(reporter, url)
    await sheet.goToEndOf(0)
    await reporter.keyboard.type('已压过。', { delay: 20 })
    await sheet.waitUntilSaved(30_000)
    await perform(sheet, '送审')
    await perform(await openStory(editor, url), '通过')
    await perform(await openStory(head, url), '通过')
    expect((await read(request, path())).status).toBe(404)
    await perform(await openStory(chief, url), '签发')
    await expect(chief.getByText('签发', { exact: true }).first()).toBeVisible()
    expect((await read(request, path())).status).toBe(404)
  })

  await test.step('published: readers find it everywhere, without a script', async () => {
    await editor.goto(url)
    await perform(new StoryPage(editor), '发布')
    await expect.poll(async () => (await read(request, path())).status, { timeout: 2_000 }).toBe(200)
    const { text } = await read(request, path())
    expect(text).toContain('已压过。')
    expect(text).not.toMatch(/<script(?![^>]*application\/ld\+json)/)
    await expectEverywhere(request, path(), true)
  })

  await test.step('corrected: the notice stands on the page and in the list', async () => {
    await editor.goto(url)
    await perform(new StoryPage(editor), '更正', { label: '更正说明', text: notice })
    await expect.poll(async () => (await read(request, path())).text, { timeout: 2_000 }).toContain(notice)
    await expect
      .poll(async () => (await read(request, '/corrections')).text, { timeout: 2_000 })
      .toContain(notice)
  })

  await test.step('retracted: the address gives the reason, and it is gone from every list', async () => {
    await head.goto(url)
    await perform(new StoryPage(head), '撤稿', { label: '撤稿说明', text: reason })
    await expect.poll(async () => (await read(request, path())).status, { timeout: 2_000 }).toBe(410)
    const { text } = await read(request, path())
    expect(text).toContain(reason)
    expect(text).not.toContain('已压过。')
    await expectEverywhere(request, path(), false)
  })
})

/** The paper's day, in the time zone the program runs in by default. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
