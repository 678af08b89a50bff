import { expect, type Page } from '@playwright/test'
import { findAxeViolations, test } from './fixtures.ts'
import { Newsroom } from './newsroom.ts'
import { PeoplePage } from './pages/people.ts'

const password = '渡口的灯亮到天明，船还没来'

/** Where the terminal shows the code. */
const codeLine = /one-time code (\S+)/

/** What a browser says when the server refuses; the test expects the refusal. */
const refusals = /the server responded with a status of 40[134]/

test.beforeEach(({ consoleErrors }) => consoleErrors.allow(refusals))

async function signInBy(page: Page, email: string, typed: string): Promise<void> {
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码', { exact: true }).fill(typed)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('设一个密码').fill(password)
  await page.getByRole('button', { name: '加入' }).click()
  await page.waitForURL('**/desk')
}

test('who is invited joins by the link and signs in with the password they chose', async ({
  asAdmin,
  openBrowser,
}) => {
  const people = new PeoplePage(await asAdmin())
  await people.open()
  const link = await people.invite({ name: '新来的', email: 'new@yundu.example', role: '记者' })
  await expect(people.row('new@yundu.example')).toContainText('未加入')

  const browser = await openBrowser()
  await browser.goto(link)
  await browser.getByLabel('设一个密码').fill('太短')
  await browser.getByRole('button', { name: '加入' }).click()
  await expect(browser.getByText('太短，至少 10 个字。')).toBeVisible()
  await join(browser, link, '秦新')
  await expect(browser.getByRole('button', { name: '我：秦新' })).toBeVisible()
  await browser.goto('/desk/people')
  await expect(browser.getByText('找不到', { exact: true })).toBeVisible()

  await people.open()
  await expect(people.row('new@yundu.example')).toContainText('在用')
  await expect(people.row('new@yundu.example')).toContainText('记者（全报）')

  const late = await openBrowser()
  await late.goto(link)
  await expect(late.getByText('链接不能用了')).toBeVisible()

  await late.goto('/desk/account')
  await expect(late).toHaveURL(/\/sign-in\?next=%2Fdesk%2Faccount$/)
  await signInBy(late, 'new@yundu.example', 'not the right one')
  await expect(late.getByText('邮箱或密码不对。')).toBeVisible()
  await expect(late.getByLabel('邮箱')).toHaveValue('new@yundu.example')
  await signInBy(late, 'New@Yundu.example', password)
  await late.waitForURL((url) => url.pathname === '/desk/account')
  await expect(late.getByLabel('姓名')).toHaveValue('秦新')
})

test('signing out everywhere ends the other browser at its next request', async ({ signIn }) => {
  const here = await signIn('fang')
  const there = await signIn('fang')
  await here.goto('/desk/account')
  await here.getByRole('button', { name: '退出其他所有浏览器' }).click()
  await expect(here.getByText('1 个浏览器已退出登录。')).toBeVisible()
  await there.goto('/desk/stories')
  await expect(there).toHaveURL(/\/sign-in\?next=%2Fdesk%2Fstories$/)
  await here.reload()
  await expect(here.getByRole('heading', { name: '我的账号' })).toBeVisible()
})

test('signing out ends the session, also for a cookie somebody kept', async ({ signIn }) => {
  const page = await signIn('fang')
  const kept = await page.context().cookies()
  await page.getByRole('button', { name: '我：方黎' }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await page.waitForURL('**/sign-in')
  await page.context().addCookies(kept)
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in$/)
})

test('a suspended person is out at the next request, and back after being restored', async ({
  asAdmin,
  openBrowser,
}) => {
  const people = new PeoplePage(await asAdmin())
  await people.open()
  const link = await people.invite({ name: '白露', email: 'bai@yundu.example', role: '校对' })
  const browser = await openBrowser()
  await join(browser, link, '白露')

  await people.open()
  await people.suspend('白露', '合同到期')
  await expect(people.row('bai@yundu.example')).toContainText('合同到期')
  await browser.reload()
  await expect(browser).toHaveURL(/\/sign-in$/)
  await signInBy(browser, 'bai@yundu.example', password)
  await expect(browser.getByText('邮箱或密码不对。')).toBeVisible()

  await people.choose('白露', '恢复')
  await expect(people.row('bai@yundu.example')).toContainText('在用')
  await signInBy(browser, 'bai@yundu.example', password)
  await browser.waitForURL('**/desk')
})

test('a forgotten password is replaced by a link, a known one on the account page', async ({
  asAdmin,
  openBrowser,
}) => {
  const people = new PeoplePage(await asAdmin())
  await people.open()
  const link = await people.invite({ name: '谷雨', email: 'gu@yundu.example', role: '记者' })
  const browser = await openBrowser()
  await join(browser, link, '谷雨')

  await browser.goto('/desk/account')
  await browser.getByLabel('原密码').fill('not the right one')
  await browser.getByLabel('新密码').fill(`${password}了`)
  await browser.getByRole('button', { name: '改密码' }).click()
  await expect(browser.getByText('原密码不对。')).toBeVisible()
  await browser.getByLabel('原密码').fill(password)
  await browser.getByRole('button', { name: '改密码' }).click()
  await expect(browser.getByText('密码已改。')).toBeVisible()

  await people.open()
  const reset = await people.makeResetLink('谷雨')
  const other = await openBrowser()
  await other.goto(reset)
  await other.getByLabel('设一个密码').fill(password)
  await other.getByRole('button', { name: '设好并登录' }).click()
  await other.waitForURL('**/desk')
  await browser.reload()
  await expect(browser).toHaveURL(/\/sign-in/)
})

test('a role taken away closes its pages at the next request', async ({ asAdmin, openBrowser }) => {
  const admin = await asAdmin()
  const people = new PeoplePage(admin)
  await people.open()
  const link = await people.invite({ name: '立夏', email: 'li@yundu.example', role: '记者' })
  const browser = await openBrowser()
  await join(browser, link, '立夏')
  await people.open()
  await people.choose('立夏', '改职责')
  await admin.getByRole('checkbox', { name: '管理员' }).check()
  await admin.getByRole('button', { name: '保存职责' }).click()
  await expect(admin.getByText('立夏 的职责已改')).toBeVisible()
  await browser.goto('/desk/people')
  await expect(browser.getByRole('heading', { name: '人员' })).toBeVisible()

  await people.choose('立夏', '改职责')
  await admin.getByRole('checkbox', { name: '管理员' }).uncheck()
  await admin.getByRole('button', { name: '保存职责' }).click()
  await expect(people.row('li@yundu.example')).not.toContainText('管理员')
  await browser.reload()
  await expect(browser.getByText('找不到', { exact: true })).toBeVisible()
})

test('the sign-in page works without script, and goes to no other site', async ({ openBrowser }) => {
  const page = await openBrowser({ javaScriptEnabled: false })
  await page.goto('/sign-in?next=//evil.example')
  await page.getByRole('button', { name: '宋一鸣' }).click()
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/desk$/)
})

test('the language chosen before signing in stays, and a person’s own wins', async ({ openBrowser }) => {
  const page = await openBrowser()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await page.getByRole('button', { name: '许静' }).click()
  await page.waitForURL('**/desk')
  await page.goto('/desk/account')
  await page.getByLabel('Language of the desk').selectOption('中文')
  await expect(page.getByRole('heading', { name: '我的账号' })).toBeVisible()
  await page.context().clearCookies({ name: 'galley-locale' })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test('posts of other sites, and of nobody, change nothing', async ({ request, baseURL }) => {
  const post = (headers: Record<string, string>) => request.post('/api/auth/signout', { headers, form: {} })
  expect((await post({})).status()).toBe(403)
  expect((await post({ origin: 'https://evil.example' })).status()).toBe(403)
  expect((await post({ origin: baseURL ?? '' })).status()).not.toBe(403)
})

test.describe('on an empty data directory', () => {
  test('the code of the terminal makes the first admin', async ({ openBrowser }) => {
    const empty = await Newsroom.open(undefined, { GALLEY_DEMO: 'off' })
    try {
      await expect.poll(() => empty.output).toMatch(codeLine)
      const code = codeLine.exec(empty.output)?.[1] ?? ''
      const page = await openBrowser({ baseURL: empty.url })
      await page.goto('/desk')
      await page.waitForURL('**/first-run')
      await page.getByLabel('终端里的代码').fill('0000-0000')
      await page.getByLabel('姓名').fill('沈知行')
      await page.getByLabel('邮箱').fill('shen@yundu.example')
      await page.getByLabel('设一个密码').fill(password)
      await page.getByRole('button', { name: '建账号并登录' }).click()
      await expect(page.getByText('代码不对，请照终端里的抄。')).toBeVisible()
      expect(await findAxeViolations(page)).toEqual([])
      await page.getByLabel('终端里的代码').fill(code.toLowerCase().replace('-', ''))
      await page.getByRole('button', { name: '建账号并登录' }).click()
      await page.waitForURL('**/desk')
      await page.goto('/desk/people')
      await expect(new PeoplePage(page).row('shen@yundu.example')).toContainText('管理员')

      const other = await openBrowser({ baseURL: empty.url })
      await other.goto('/first-run')
      await other.waitForURL('**/sign-in')
      await expect(other.getByText('演示编辑部')).toBeHidden()
      expect(await findAxeViolations(other)).toEqual([])
    } finally {
      await empty.close()
    }
  })
})
