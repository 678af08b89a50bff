import type { CDPSession, Page } from '@playwright/test'

/** Composes in a page as a pinyin input method does, through the browser's own composition events. */
export class InputMethod {
  readonly #cdp: CDPSession

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp
  }

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page))
  }

  /** Types letters one by one; each shows as underlined text and is not yet part of the text. */
  async compose(letters: string): Promise<void> {
    for (let length = 1; length <= letters.length; length++) await this.#show(letters.slice(0, length))
  }

  /** Ends the composition with characters. */
  async commit(characters: string): Promise<void> {
    await this.#cdp.send('Input.insertText', { text: characters })
  }

  /** Ends the composition with nothing. */
  async cancel(): Promise<void> {
    await this.#show('')
  }

  /** The Enter that takes the letters as they are: the page must not act on it. */
  async pressEnter(): Promise<void> {
    await this.#cdp.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
  }

  async #show(text: string): Promise<void> {
    await this.#cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
}
