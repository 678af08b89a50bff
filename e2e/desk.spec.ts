import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { DeskPage } from './pages/desk-page.ts'
import { StoryPage } from './pages/story-page.ts'

/** What a browser says of an address that is not there; the tests that ask for one expect it. */
const notFound = /the server responded with a status of 404/

test('the desk shows what waits for me, late ones marked, and a whole row opens', async ({ asEditor }) => {
  const desk = new DeskPage(await asEditor())
  const awaiting = desk.list('等我定夺')
  await expect(awaiting.getByRole('row').filter({ hasText: '“领导”让转账' })).toContainText(
    /晚 \d+ (分|小时)/,
  )
  await expect(desk.page.getByRole('navigation', { name: '桌面导航' })).toContainText(/\d+件等我/)
  const row = awaiting.getByRole('row').filter({ hasText: '“领导”让转账' })
  await row.click({ position: { x: 700, y: 18 } })
  await desk.page.waitForURL(/\/desk\/stories\/[0-9a-z]{12}$/)
  await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText('“领导”让转账 会计多问了一句')
})

test('the story list keeps its filters in the address', async ({ asChief }) => {
  const desk = new DeskPage(await asChief())
  await desk.openStories()
  await desk.filter('阶段', '审稿')
  await desk.page.waitForURL('**/desk/stories?stage=review')
  await desk.filter('体裁', '通讯')
  await desk.page.waitForURL('**/desk/stories?stage=review&kind=feature')
  await expect(desk.rows()).toHaveText(['六层楼 一部梯 十二户人家', '楼道里的“小板凳会”'])
  await desk.page.goBack()
  await desk.page.waitForURL('**/desk/stories?stage=review')
  await expect(desk.page.getByRole('combobox', { name: '体裁' })).toHaveValue('')

  await desk.page.getByRole('searchbox').fill('小板凳')
  await desk.page.keyboard.press('Enter')
  await desk.page.waitForURL(/q=/)
  await expect(desk.rows()).toHaveText(['楼道里的“小板凳会”'])
  await desk.page.getByRole('searchbox').fill('没有这样的标题')
  await desk.page.keyboard.press('Enter')
  await desk.page.getByRole('link', { name: '去掉全部条件' }).click()
  await desk.page.waitForURL('**/desk/stories')
  expect(await desk.rows().count()).toBeGreaterThan(20)
})

test('the story list is sorted by its heads and read page by page without gap or repeat', async ({
  asChief,
}) => {
  const desk = new DeskPage(await asChief())
  await desk.openStories()
  const seen: string[] = []
  for (;;) {
    seen.push(
      ...(await desk.rows().evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
    )
    const next = desk.page.getByRole('link', { name: '往后' })
    if ((await next.count()) === 0) break
    const before = desk.page.url()
    await next.click()
    await desk.page.waitForURL((url) => url.href !== before)
  }
  expect(seen.length).toBeGreaterThanOrEqual(60)
  expect(new Set(seen).size).toBe(seen.length)
  await desk.openStories()
  await desk.page.getByRole('link', { name: '截稿' }).click()
  await desk.page.waitForURL('**/desk/stories?sort=deadline')
  await expect(desk.page.getByRole('columnheader', { name: '截稿' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(desk.rows().first()).toHaveText('“领导”让转账 会计多问了一句')
})

test('everything is reached by keyboard: j, k, Enter, g s, /, ?, and single letters can be turned off', async ({
  asChief,
}) => {
  const desk = new DeskPage(await asChief())
  const { page } = desk
  await desk.ready()
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.waitForURL('**/desk/stories')
  await desk.rows().first().waitFor()
  await desk.rowsReady()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(desk.rows().nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(desk.rows().first()).toBeFocused()
  const headline = (await desk.rows().first().textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)

  await desk.openStories()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await desk.window.getByRole('checkbox', { name: '单个字母也作快捷键' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(desk.rows().first()).not.toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(desk.palette).toBeVisible()
})

test('the palette finds stories by their words, goes to screens, and offers the verbs of the story that is open', async ({
  asEditor,
}) => {
  const desk = new DeskPage(await asEditor())
  const { page } = desk
  await desk.openPalette()
  await page.keyboard.type('让转账')
  await desk.palette.getByRole('option', { name: /“领导”让转账/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/stories\/[0-9a-z]{12}$/)
  await desk.openPalette()
  await page.keyboard.type('退稿')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^退稿/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await desk.openPalette()
  await page.keyboard.type('版面')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk/import')
})

test('a new story opens on its sheet with the headline in it', async ({ asReporter }) => {
  const desk = new DeskPage(await asReporter())
  await desk.begin('渡口的灯换了', '要闻')
  const sheet = new StoryPage(desk.page)
  await expect(sheet.text).toContainText('渡口的灯换了')
  await desk.page.getByRole('tab', { name: '记录' }).click()
  await expect(desk.page.getByRole('tabpanel')).toContainText('宋一鸣建稿')
})

test('the language is the person’s, on every browser of theirs', async ({ signIn }) => {
  const desk = new DeskPage(await signIn('liang'))
  await desk.speak('梁志远', 'English')
  await expect(desk.page.getByRole('heading', { name: 'Awaiting my decision' })).toBeVisible()
  const elsewhere = await signIn('liang', { locale: 'zh-CN' })
  await expect(elsewhere.getByRole('heading', { name: 'Awaiting my decision' })).toBeVisible()
  await desk.speak('梁志远', '中文')
  await expect(desk.page.getByRole('heading', { name: '等我定夺' })).toBeVisible()
})

test('two people change the slip at once: both values are shown, nothing is overwritten unseen', async ({
  asReporter,
  asEditor,
}) => {
  const reporter = await asReporter()
  const id = await new DeskPage(reporter).begin('两个人改一张稿签', '要闻')
  const editor = await asEditor()
  await new StoryPage(editor).open(id)
  await reporter.getByRole('button', { name: '改稿签' }).click()
  await editor.getByRole('button', { name: '改稿签' }).click()
  await reporter.getByLabel('拟上版面').fill('A02')
  await reporter.getByLabel('来源').fill('市水务局')
  await editor.getByLabel('拟上版面').fill('A07')
  await editor.getByRole('button', { name: '保存稿签' }).click()
  await expect(editor.getByRole('button', { name: '改稿签' })).toBeVisible()

  const notice = reporter.getByRole('alert').filter({ hasText: '何雨晴' })
  await expect(notice).toContainText('现在是：A07')
  await expect(notice).toContainText('你写的：A02')
  await notice.getByRole('button', { name: '用现在的' }).click()
  await reporter.getByRole('button', { name: '保存稿签' }).click()
  const slip = reporter.getByRole('complementary', { name: '稿签' })
  await expect(slip).toContainText('A07')
  await expect(slip).toContainText('市水务局')
})

test('a lost race says who did what, and the verb is not done on another step', async ({
  asReporter,
  asEditor,
  asDeskHead,
}) => {
  const reporter = await asReporter()
  const id = await new DeskPage(reporter).begin('谁先通过', '要闻')
  const sheet = new StoryPage(reporter)
  await sheet.text.locator('> p').last().click()
  await reporter.keyboard.type('只有一段。')
  await sheet.waitUntilSaved(30_000)
  await sheet.verb('送审').click()
  await sheet.window().getByRole('button', { name: '送审', exact: true }).click()
  await expect(sheet.window()).toBeHidden()

  const head = new StoryPage(await asDeskHead())
  await head.open(id)
  await head.verb('通过').click()
  await expect(head.window()).toContainText(/第 \d+ 版/)
  const editor = new StoryPage(await asEditor())
  await editor.open(id)
  await editor.verb('通过').click()
  await editor.window().getByRole('button', { name: '通过', exact: true }).click()
  await expect(editor.window()).toBeHidden()

  const notice = head.page.getByRole('alert').filter({ hasText: '何雨晴刚刚通过' })
  await expect(notice).toContainText('你的“通过”没有做')
  await expect(head.window()).toBeHidden()
  await expect(head.page.getByRole('list', { name: '审稿进度' })).toContainText('二审')
})

test('a closed verb stays in sight with its reason', async ({ asReporter }) => {
  const desk = new DeskPage(await asReporter())
  await desk.begin('自己的稿件', '要闻')
  const closed = desk.page.getByRole('button', { name: '签发', exact: true })
  await desk.page.getByText(/还有 \d+ 项现在做不了/).click()
  await expect(closed).toHaveAttribute('aria-disabled', 'true')
  await expect(closed).toHaveAccessibleDescription(/.+/)
})

test('a revision is read, compared, and brought back without losing the present text', async ({
  asReporter,
}) => {
  const page = await asReporter()
  await new DeskPage(page).begin('版本', '要闻')
  const sheet = new StoryPage(page)
  await sheet.text.locator('> p').last().click()
  await page.keyboard.type('第一稿。')
  await sheet.waitUntilSaved(30_000)
  await page.getByRole('tab', { name: /^版本/ }).click()
  await page.getByRole('button', { name: '存一版' }).click()
  const kept = page.getByRole('link', { name: /手动存版/ })
  await expect(kept).toBeVisible()
  await sheet.goToEndOf(0)
  await page.keyboard.type('又添一句。')
  await sheet.waitUntilSaved(30_000)
  await kept.click()
  await page.waitForURL(/\/revisions\/\d+$/)
  await expect(page.getByRole('main')).toContainText('第一稿。')
  await page.getByRole('tab', { name: /与现在的文字相比/ }).click()
  await expect(page.getByRole('insertion')).toHaveText('又添一句。')
  await page.getByRole('button', { name: '恢复成这一版' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '恢复成这一版' }).click()
  await page.waitForURL(/\/desk\/stories\/[0-9a-z]{12}$/)
  await expect(sheet.text).not.toContainText('又添一句。')
  await page.getByRole('tab', { name: /^版本/ }).click()
  await expect(page.getByRole('link', { name: /^第 \d+ 版/ }).first()).toBeVisible()
})

test('comments are written beside the text, answered, settled and reopened', async ({
  asReporter,
  asEditor,
}) => {
  const reporter = await asReporter()
  const id = await new DeskPage(reporter).begin('批注', '要闻')
  const editor = await asEditor()
  await new StoryPage(editor).open(id)
  await editor.getByRole('tab', { name: /^批注/ }).click()
  await editor.getByLabel('写批注').fill('标题再想想。')
  await editor.getByRole('button', { name: '批上' }).click()
  await expect(editor.getByRole('tab', { name: '批注 1' })).toBeVisible()
  await reporter.reload()
  await reporter.getByRole('tab', { name: '批注 1' }).click()
  await reporter.getByRole('button', { name: '答复' }).click()
  await reporter.getByRole('textbox', { name: '答复' }).fill('好。')
  await reporter.getByRole('button', { name: '答复' }).click()
  await expect(reporter.getByText('好。')).toBeVisible()
  await reporter.getByRole('button', { name: '了结' }).click()
  await reporter.getByText('已了结 1 条').click()
  await reporter.getByRole('button', { name: '重开' }).click()
  await expect(reporter.getByRole('tab', { name: '批注 1' })).toBeVisible()
})

test('what happened to my stories stands at the bell until I have read it', async ({ asEditor }) => {
  const page = await asEditor()
  const bell = page.getByRole('button', { name: /^消息/ })
  await expect(bell).toHaveAccessibleName(/\d+ 条未读/)
  await bell.click()
  await expect(page.getByRole('dialog', { name: '消息' }).getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bell).toHaveAccessibleName('消息')
  await page.reload()
  await expect(bell).toHaveAccessibleName('消息')
})

test('what I may not see is not there', async ({ asReporter, asChief, consoleErrors }) => {
  consoleErrors.allow(notFound)
  const chief = new DeskPage(await asChief())
  await chief.openStories('?q=楼道里的')
  const path = await chief.rows().first().getAttribute('href')
  const reporter = await asReporter()
  for (const address of [
    path ?? '',
    '/desk/stories/000000000000',
    '/desk/stories/nonsense',
    '/desk/people',
    '/desk/nowhere',
  ]) {
    const answer = await reporter.goto(address)
    expect(answer?.status(), address).toBe(404)
    await expect(reporter.getByRole('heading', { level: 1 })).toHaveText('找不到')
  }
})

test('on a phone the verbs of a story are reached, and a decision is made', async ({
  signIn,
  asReporter,
}) => {
  const reporter = await asReporter()
  const id = await new DeskPage(reporter).begin('手机上审', '要闻')
  const writing = new StoryPage(reporter)
  await writing.text.locator('> p').last().click()
  await reporter.keyboard.type('一段正文。')
  await writing.waitUntilSaved(30_000)
  await writing.verb('送审').click()
  await writing.window().getByRole('button', { name: '送审', exact: true }).click()
  await expect(writing.window()).toBeHidden()

  const page = await signIn('he', { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })
  await page.goto(`/desk/stories/${id}`)
  await page.getByRole('button', { name: '稿签', exact: true }).tap()
  await page.getByRole('button', { name: '退稿', exact: true }).tap()
  await page.getByRole('dialog').getByLabel('理由').fill('再写一段。')
  await page.getByRole('dialog').getByRole('button', { name: '退稿', exact: true }).tap()
  await expect(page.getByRole('list', { name: '审稿进度' })).toContainText('再写一段。')
})
