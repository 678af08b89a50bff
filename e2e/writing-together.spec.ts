import { expect } from '@playwright/test'
import { buildStory, documentOf } from '#db/factories.ts'
import { findCast, inDatabase } from './database.ts'
import { findAxeViolations, test } from './fixtures.ts'
import { Sheet } from './pages/sheet.ts'

const emails = {
  author: 'song@yundu.example',
  editor: 'he@yundu.example',
  head: 'zhou@yundu.example',
  chief: 'shen@yundu.example',
}
const blocks = ['', '一条河的两岸', '', '东岸：', '西岸：']
const stories: string[] = []
const nextStory = () => stories.shift() ?? ''

test.beforeAll(async ({ newsroom }) => {
  test.setTimeout(180_000)
  await newsroom.end('SIGTERM')
  await inDatabase(newsroom, async (db) => {
    const { sectionId, cast } = await findCast(db, 'news', emails)
    const document = documentOf({ headline: blocks[1], paragraphs: blocks.slice(3) })
    for (let count = 0; count < 7; count++)
      stories.push((await buildStory(db, { sectionId, cast, document })).id)
  })
  await newsroom.start()
})

test('two people who type at once end with one text, and each sees the other’s name at the caret', async ({
  signIn,
}) => {
  const story = nextStory()
  const [song, he] = [new Sheet(await signIn('song')), new Sheet(await signIn('he'))]
  for (const sheet of [song, he]) await sheet.openToWrite(story)
  await song.select(3, 3)
  await he.select(4, 3)
  const east = '河水从山里来，流过七座桥。'
  const west = '岸上的人家，早晚都听得见。'
  await Promise.all([
    song.page.keyboard.type(east, { delay: 20 }),
    he.page.keyboard.type(west, { delay: 25 }),
  ])
  const finished = blocks.with(3, `东岸：${east}`).with(4, `西岸：${west}`)
  for (const sheet of [song, he]) await expect.poll(() => sheet.blocks()).toEqual(finished)
  await expect(song.names).toHaveText(['何雨晴'])
  await expect(he.names).toHaveText(['宋一鸣'])
  await expect(song.page.getByRole('list', { name: '这里有 2 人' }).getByRole('listitem')).toHaveCount(2)
  for (const sheet of [song, he]) await sheet.waitUntilSaved(20_000)
})

test('in one paragraph too, every character stands once', async ({ signIn }) => {
  const story = nextStory()
  const [song, he] = [new Sheet(await signIn('song')), new Sheet(await signIn('he'))]
  for (const sheet of [song, he]) await sheet.openToWrite(story)
  await song.select(3, 0)
  await he.select(3, 3)
  await Promise.all([
    song.page.keyboard.type('ABCDEFGHIJ', { delay: 20 }),
    he.page.keyboard.type('0123456789', { delay: 20 }),
  ])
  const line = 'ABCDEFGHIJ东岸：0123456789'
  for (const sheet of [song, he]) await expect.poll(async () => (await sheet.blocks())[3]).toBe(line)
})

test('undo takes back one’s own words only', async ({ signIn }) => {
  const story = nextStory()
  const [song, he] = [new Sheet(await signIn('song')), new Sheet(await signIn('he'))]
  for (const sheet of [song, he]) await sheet.openToWrite(story)
  await song.select(3, 3)
  await song.page.keyboard.type('甲')
  await expect.poll(async () => (await he.blocks())[3]).toBe('东岸：甲')
  await he.select(3, 4)
  await he.page.keyboard.type('乙')
  await expect.poll(async () => (await song.blocks())[3]).toBe('东岸：甲乙')
  await song.page.keyboard.press('Control+z')
  for (const sheet of [song, he]) await expect.poll(async () => (await sheet.blocks())[3]).toBe('东岸：乙')
  await song.page.keyboard.press('Control+Shift+z')
  for (const sheet of [song, he]) await expect.poll(async () => (await sheet.blocks())[3]).toBe('东岸：甲乙')
})

test('what is written without a network stays, is said to be only here, and arrives later', async ({
  signIn,
  consoleErrors,
}) => {
  // Links that Next would like to have at hand. The page itself is never read anew without a network.
  consoleErrors.allow(/^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/)
  const story = nextStory()
  const [song, he] = [new Sheet(await signIn('song')), new Sheet(await signIn('he'))]
  for (const sheet of [song, he]) await sheet.openToWrite(story)
  await song.page.context().setOffline(true)
  await expect(song.saved).toHaveAttribute('data-saved', 'offline')
  await song.select(3, 3)
  await song.page.keyboard.type('离线写的')
  await expect(song.saved).toHaveAttribute('data-unsaved', 'true')
  const question = song.page.waitForEvent('dialog')
  await song.page.close({ runBeforeUnload: true })
  await (await question).dismiss()
  await he.select(4, 3)
  await he.page.keyboard.type('同时写的')
  await he.waitUntilSaved(20_000)
  await song.page.context().setOffline(false)
  const finished = blocks.with(3, '东岸：离线写的').with(4, '西岸：同时写的')
  for (const sheet of [song, he])
    await expect.poll(() => sheet.blocks(), { timeout: 20_000 }).toEqual(finished)
  await song.waitUntilSaved(20_000)
})

test('when the session ends the text stays, can be written on, and is sent after signing in again', async ({
  signIn,
}) => {
  const song = new Sheet(await signIn('song'))
  await song.openToWrite(nextStory())
  const tab = await song.page.context().newPage()
  await tab.goto('/desk')
  await tab.getByRole('button', { name: '宋一鸣' }).click()
  await tab.getByRole('menuitem', { name: '退出登录' }).click()
  await tab.waitForURL('**/sign-in')
  await expect(song.saved).toHaveAttribute('data-saved', 'signed-out')
  await song.select(3, 3)
  await song.page.keyboard.type('退出以后写的')
  await expect(song.saved).toHaveAttribute('data-unsaved', 'true')

  await tab.getByRole('button', { name: '宋一鸣' }).click()
  await tab.waitForURL('**/desk')
  await tab.close()
  await song.waitUntilSaved(20_000)
  expect((await song.blocks())[3]).toBe('东岸：退出以后写的')
})

test('the head is filled line by line with Enter, and Backspace at the start of the body joins nothing', async ({
  signIn,
}) => {
  const sheet = new Sheet(await signIn('song'))
  await sheet.openToWrite(nextStory())
  const { keyboard } = sheet.page
  await sheet.select(0, 0)
  await keyboard.type('引题')
  await keyboard.press('Enter')
  await keyboard.type('，及其他')
  await keyboard.press('Enter')
  await keyboard.type('副题')
  await keyboard.press('Enter')
  await keyboard.press('Backspace')
  await keyboard.type('！')
  await expect
    .poll(() => sheet.blocks())
    .toEqual(['引题', '一条河的两岸，及其他', '副题！', '东岸：', '西岸：'])
})

test('the toolbar is one stop of the Tab key and goes back to the text with Escape', async ({ signIn }) => {
  const sheet = new Sheet(await signIn('song'))
  await sheet.openToWrite(nextStory())
  const { page } = sheet
  const toolbar = page.getByRole('toolbar', { name: '排版工具' })
  await sheet.select(3, 0, 2)
  await page.keyboard.press('Alt+F10')
  await expect(toolbar.getByRole('button', { name: '撤销' })).toBeFocused()
  await page.keyboard.press('End')
  await expect(toolbar.getByRole('button', { name: '分隔线' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(toolbar.getByRole('button', { name: '撤销' })).toBeFocused()
  expect(await toolbar.locator('button[tabindex="0"]').count()).toBe(1)

  const bold = toolbar.getByRole('button', { name: '加粗' })
  await expect(bold).toHaveAttribute('aria-pressed', 'false')
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await expect(bold).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet.text.locator('strong')).toHaveText('东岸')
  await expect(sheet.text).toBeFocused()
  await expect(bold).toHaveAttribute('aria-pressed', 'true')
  expect(await findAxeViolations(page)).toEqual([])
})
