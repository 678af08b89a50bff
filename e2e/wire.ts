import type { Page } from '@playwright/test'

/** Everything a page says and hears on its sockets, as text as far as it is text. Begin before the page opens one. */
export class Wire {
  readonly #sent: string[] = []
  readonly #received: string[] = []

  constructor(page: Page) {
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => this.#sent.push(payload.toString()))
      socket.on('framereceived', ({ payload }) => this.#received.push(payload.toString()))
    })
  }

  hasSent(text: string): boolean {
    return this.#sent.some((frame) => frame.includes(text))
  }

  hasReceived(text: string): boolean {
    return this.#received.some((frame) => frame.includes(text))
  }
}
