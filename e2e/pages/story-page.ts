import type { Locator, Page } from '@playwright/test'

/** The page of one story on the desk: the sheet, and beside it the slip. */
export class StoryPage {
  readonly page: Page
  /** The sheet one writes on. */
  readonly text: Locator
  /** Where it says whether the text is safe. */
  readonly saved: Locator

  constructor(page: Page) {
    this.page = page
    this.text = page.getByRole('textbox', { name: '稿件正文' })
    this.saved = page.locator('[data-saved]:visible')
  }

  async open(storyId: string): Promise<void> {
    await this.page.goto(`/desk/stories/${storyId}`)
    await this.text.waitFor({ timeout: 30_000 })
  }

  paragraph(index: number): Locator {
    return this.text.locator('> p:not([data-head])').nth(index)
  }

  /** Puts the caret behind the last sign of a paragraph. */
  async goToEndOf(index: number): Promise<void> {
    const box = await this.paragraph(index).boundingBox()
    // In the last line, behind whatever stands there.
    await this.paragraph(index).click({ position: { x: (box?.width ?? 4) - 2, y: (box?.height ?? 4) - 4 } })
    await this.page.keyboard.press('End')
  }

  /** Resolves when the page says that all that was typed here is committed. */
  async waitUntilSaved(timeout: number): Promise<void> {
    await this.page.locator('[data-saved="saved"][data-unsaved="false"]:visible').waitFor({ timeout })
  }

  verb(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The window that a verb opens, and the button in it that does it. */
  window(): Locator {
    return this.page.getByRole('dialog')
  }
}
