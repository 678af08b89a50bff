import { expect, type Page } from '@playwright/test'
import { findAxeViolations, test } from './fixtures.ts'
import { DeskPage } from './pages/desk-page.ts'
import { StoryPage } from './pages/story-page.ts'

/** What a browser says of an address that is not there; the test asks for one. */
const notFound = /the server responded with a status of 404/

/** No screen is wider than the window, down to 320 px. */
async function expectNoSideways(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(wide).toBeLessThanOrEqual(window ?? 0)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [language, person] of [
    ['中文', 'shen'],
    ['English', 'wen'],
  ] as const) {
    test(`axe finds nothing on any screen of the desk, in ${language}, ${colorScheme}`, async ({
      signIn,
      consoleErrors,
    }) => {
      test.setTimeout(120_000)
      consoleErrors.allow(notFound)
      const page = await signIn(person, { colorScheme, reducedMotion: 'reduce' })
      const desk = new DeskPage(page)
      await desk.speak(person === 'shen' ? '沈知行' : '贺文', language)
      const look = async (what: string) => {
        expect.soft(await findAxeViolations(page), what).toEqual([])
      }
      for (const address of [
        '/desk',
        '/desk/stories',
        '/desk/stories?q=xyz',
        '/desk/stories/new',
        '/desk/settings',
        '/desk/nowhere',
      ]) {
        await page.goto(address)
        await look(address)
      }
      for (const query of [
        '?stage=review',
        '?publication=live',
        '?stage=drafting',
        '?publication=withdrawn',
      ]) {
        await desk.openStories(query)
        await desk.rows().first().click()
        await page.locator('[data-saved]:visible').waitFor()
        await page.locator('.ProseMirror').waitFor()
        await look(`story ${query}`)
      }
      const story = page.url()
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        await look(`tab ${await tab.textContent()}`)
      }
      await page.goto(`${story}/revisions/1`)
      await look('revision')
      await desk.openPalette()
      await look('palette')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await look('shortcuts')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^(消息|News)/ }).click()
      await page.getByRole('dialog').waitFor()
      await look('bell')
      await page.keyboard.press('Escape')

      await page.setViewportSize({ width: 320, height: 640 })
      for (const address of [
        '/desk',
        '/desk/stories',
        '/desk/stories/new',
        story,
        `${story}/revisions/1`,
        '/desk/settings',
      ]) {
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await expectNoSideways(page)
        await look(`${address} at 320 px`)
      }
      // The newsroom is shared with the journeys that follow, and the language is the person's.
      await page.setViewportSize({ width: 1280, height: 720 })
      await page.goto('/desk')
      await desk.speak(person === 'shen' ? '沈知行' : '贺文', '中文')
    })
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the windows of a story, ${colorScheme}`, async ({ signIn }) => {
    const page = await signIn('shen', { colorScheme, reducedMotion: 'reduce' })
    const desk = new DeskPage(page)
    await desk.openStories('?q=六层楼')
    await desk.rows().first().click()
    const sheet = new StoryPage(page)
    await sheet.text.waitFor()
    for (const verb of ['签发', '退稿', '改派', '加急']) {
      await sheet.verb(verb).first().click()
      await expect(sheet.window().getByRole('button', { name: verb, exact: true })).toBeEnabled()
      expect.soft(await findAxeViolations(page), verb).toEqual([])
      await page.keyboard.press('Escape')
      await expect(sheet.window()).toBeHidden()
    }
    await page.getByRole('button', { name: '改稿签' }).click()
    await page.getByRole('button', { name: '加一人' }).click()
    await page.getByRole('combobox', { name: '署名 2：姓名' }).fill('lxm')
    await page.getByRole('option', { name: /林小满/ }).waitFor()
    expect.soft(await findAxeViolations(page), 'slip').toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: '署名 2：姓名' })).toHaveValue('林小满')
    await page.getByRole('button', { name: '取消' }).click()
  })
}
