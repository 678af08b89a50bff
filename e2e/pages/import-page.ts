import type { Locator, Page } from '@playwright/test'

/** Page import: the text of a page, then what was made of it. */
export class ImportPage {
  readonly page: Page
  /** The figures at the foot. */
  readonly tally: Locator

  constructor(page: Page) {
    this.page = page
    this.tally = page.getByText(/^\d+ 稿 · /)
  }

  async open(): Promise<void> {
    await this.page.goto('/desk/import')
  }

  async read(text: string): Promise<void> {
    await this.page.getByLabel('版面文字').fill(text)
    await this.page.getByRole('button', { name: '读版面' }).click()
  }

  /** Says when and where the page was printed, and where its stories go. */
  async describe(about: { date: string; number: string; name: string; section: string }): Promise<void> {
    await this.page.getByLabel('出版日期').fill(about.date)
    await this.page.getByLabel('版次').fill(about.number)
    await this.page.getByLabel('版名').fill(about.name)
    await this.page.getByLabel('频道', { exact: true }).selectOption(about.section)
  }

  /** The sheet of a story, by its headline or the beginning of its text. */
  sheet(name: string): Locator {
    return this.page.getByRole('article').filter({ hasText: name })
  }

  async make(): Promise<void> {
    await this.page.getByRole('button', { name: /^建 \d+ 篇稿件$/ }).click()
    await this.page.waitForURL('**/desk/stories')
  }
}
