import type { Locator, Page } from '@playwright/test'

/** The frame of the desk and its lists. */
export class DeskPage {
  readonly page: Page
  readonly palette: Locator
  readonly window: Locator

  constructor(page: Page) {
    this.page = page
    this.palette = page.getByRole('dialog').filter({ has: page.getByRole('combobox') })
    this.window = page.getByRole('dialog')
  }

  /** Opens a screen and waits until it answers to keys and choices. */
  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await this.ready()
  }

  async ready(): Promise<void> {
    await this.page.locator('html[data-ready]').waitFor()
  }

  async openStories(query = ''): Promise<void> {
    await this.page.goto(`/desk/stories${query}`)
    await this.rowsReady()
  }

  /** Lists come after the frame: until then j, k and / find nothing. */
  async rowsReady(): Promise<void> {
    await this.page.locator('html[data-rows="ready"]').waitFor()
  }

  /** One list of the home screen. */
  list(name: string): Locator {
    return this.page.getByRole('region', { name })
  }

  /** Links of the rows that j and k walk through, in the order of the screen. */
  rows(within: Page | Locator = this.page): Locator {
    return within.getByRole('table').getByRole('row').getByRole('link').and(within.locator('[data-row]'))
  }

  /** Chooses in one of the filters of the story list. */
  async filter(name: string, choice: string): Promise<void> {
    await this.page.getByRole('search').getByRole('combobox', { name }).selectOption(choice)
  }

  async openPalette(): Promise<void> {
    await this.ready()
    await this.page.keyboard.press('Control+k')
    await this.palette.waitFor()
  }

  /** Changes the language of the person who sits here. */
  async speak(person: string, language: '中文' | 'English'): Promise<void> {
    await this.ready()
    await this.page.getByRole('button', { name: new RegExp(`(我：|Me: )${person}`) }).click()
    await this.page.getByRole('menuitemradio', { name: language }).click()
    const lang = language === 'English' ? 'en' : 'zh-CN'
    await this.page.locator(`html[lang="${lang}"]`).waitFor()
  }

  /** Begins a story. @returns its id */
  async begin(headline: string, section: string): Promise<string> {
    await this.open('/desk/stories/new')
    await this.page.getByLabel('标题').fill(headline)
    await this.page.getByLabel('频道').selectOption(section)
    await this.page.getByRole('button', { name: '开始写' }).click()
    await this.page.waitForURL(/\/desk\/stories\/[0-9a-z]{12}$/)
    return this.page.url().slice(-12)
  }
}
