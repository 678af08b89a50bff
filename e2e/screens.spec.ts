import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { test } from './fixtures.ts'
import { ImportPage } from './pages/import-page.ts'
import { StoryPage } from './pages/story-page.ts'

const desktop = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 390, height: 780 } }

/** The README's pictures: written beside it when GALLEY_SCREENS names the directory, else among the test's own files. */
async function take(page: Page, info: TestInfo, name: string): Promise<void> {
  const directory = process.env.GALLEY_SCREENS
  const file = `${name}.png`
  await page.screenshot({
    path: directory ? join(directory, file) : info.outputPath(file),
    animations: 'disabled',
  })
}

test('the readers of the demo see a front page and an article', async ({ openBrowser }, info) => {
  const page = await openBrowser(desktop)
  await page.goto('/')
  await expect(page.getByRole('link', { name: '云渡河新桥昨日合龙' }).first()).toBeVisible()
  await take(page, info, 'front')

  const small = await openBrowser(phone)
  await small.goto('/')
  await small.getByRole('link', { name: '云渡河新桥昨日合龙' }).first().click()
  await expect(small.getByRole('heading', { level: 1 })).toHaveText('云渡河新桥昨日合龙')
  await take(small, info, 'article-phone')
})

test('an editor of the demo sees what waits, the story with its slip, and a page being imported', async ({
  signIn,
}, info) => {
  const page = await signIn('he', desktop)
  await expect(page.getByText('机关大院夜里停上了居民车').first()).toBeVisible()
  await take(page, info, 'desk')

  await page.goto('/desk/stories?stage=review')
  await page.getByText('机关大院夜里停上了居民车').first().click()
  await expect(new StoryPage(page).text).toContainText('九百四十个车位')
  await expect(page.getByRole('button', { name: '通过' }).first()).toBeVisible()
  await take(page, info, 'story')

  const screen = new ImportPage(page)
  await screen.open()
  await screen.read(readFileSync(join(import.meta.dirname, 'page.txt'), 'utf8'))
  await expect(screen.tally).toContainText('3 稿')
  await take(page, info, 'import')
})
