import AxeBuilder from '@axe-core/playwright'
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { demoPeople } from '#db/demo/people.ts'
import { Newsroom } from './newsroom.ts'

type PersonKey = (typeof demoPeople)[number]['key']
/** Opens a browser of its own, signed in as one of the demo's people, on the desk. */
type SignIn = (key: PersonKey, options?: BrowserContextOptions) => Promise<Page>

/** Errors of pages: each fails the test, unless the test says that it expects that kind. */
type ConsoleErrors = { watch: (context: BrowserContext) => void; allow: (pattern: RegExp) => void }

type Fixtures = {
  consoleErrors: ConsoleErrors
  /** Opens a browser of its own that nobody is signed in to. */
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>
  signIn: SignIn
  asReporter: () => Promise<Page>
  asEditor: () => Promise<Page>
  asDeskHead: () => Promise<Page>
  asChief: () => Promise<Page>
  asAdmin: () => Promise<Page>
}

/** People whose duties cover the section 要闻: a story of theirs goes through all ranks. */
const news = { reporter: 'song', editor: 'he', deskHead: 'zhou', chief: 'shen', admin: 'wen' } as const

export const test = base.extend<Fixtures, { newsroom: Newsroom }>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const newsroom = await Newsroom.open(process.env.GALLEY_E2E_TEMPLATE)
      await use(newsroom)
      await newsroom.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: async ({ newsroom }, use) => use(newsroom.url),

  consoleErrors: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const errors: string[] = []
      const allowed: RegExp[] = []
      await use({
        allow: (pattern) => allowed.push(pattern),
        watch: (context) => {
          context.on('weberror', (error) => errors.push(String(error.error())))
          context.on('console', (message) => {
            if (message.type() === 'error')
              errors.push(`${message.text()} (${message.location().url} on ${message.page()?.url()})`)
          })
        },
      })
      expect(errors.filter((error) => !allowed.some((pattern) => pattern.test(error)))).toEqual([])
    },
    { auto: true },
  ],

  context: async ({ context, consoleErrors }, use) => {
    consoleErrors.watch(context)
    await use(context)
  },

  openBrowser: async ({ browser, baseURL, consoleErrors }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, ...options })
      consoleErrors.watch(context)
      contexts.push(context)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },

  signIn: async ({ openBrowser }, use) =>
    use(async (key, options) => {
      const person = demoPeople.find((one) => one.key === key)
      const page = await openBrowser(options)
      await page.goto('/sign-in')
      await page.getByRole('button', { name: person?.name ?? key }).click()
      await page.waitForURL('**/desk')
      return page
    }),

  asReporter: async ({ signIn }, use) => use(() => signIn(news.reporter)),
  asEditor: async ({ signIn }, use) => use(() => signIn(news.editor)),
  asDeskHead: async ({ signIn }, use) => use(() => signIn(news.deskHead)),
  asChief: async ({ signIn }, use) => use(() => signIn(news.chief)),
  asAdmin: async ({ signIn }, use) => use(() => signIn(news.admin)),
})

test.afterEach(async ({ newsroom }, info) => {
  if (info.status !== info.expectedStatus && newsroom.output)
    await info.attach('server', { body: newsroom.output, contentType: 'text/plain' })
})

/** What axe finds against WCAG 2.2 A and AA on a page, short enough to read in a failed test. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
}
