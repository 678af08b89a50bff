import type { Sheet } from './pages/sheet.ts'

/** Somebody who types at the end of one block of the text, pauses until the page says that all is saved, and types on. */
export class Writer {
  readonly sheet: Sheet
  readonly #block: number
  readonly #mark: string
  #bursts = 0
  #stopped = Promise.resolve()
  #stop = new AbortController()
  /** All that was ever typed. */
  typed = ''
  /** The part of it that the page has shown as saved. */
  acknowledged = ''

  constructor(sheet: Sheet, block: number, mark: string) {
    this.sheet = sheet
    this.#block = block
    this.#mark = mark
  }

  /** Begins to type, whatever happens to the server. */
  begin(): void {
    this.#stop = new AbortController()
    this.#stopped = this.#write(this.#stop.signal)
  }

  /** Lets the last burst end. @returns once nothing more is typed */
  async pause(): Promise<void> {
    this.#stop.abort()
    await this.#stopped
  }

  async #write(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      this.#bursts += 1
      const burst = `${this.#mark}${this.#bursts}句，`
      await this.sheet.select(this.#block, this.typed.length)
      await this.sheet.page.keyboard.type(burst, { delay: 15 })
      this.typed += burst
      // Nothing is typed between the look and the note of it: what is noted is what was shown as saved.
      if (await this.#isSaved(stop)) this.acknowledged = this.typed
    }
  }
  /** Waits a while for the page to say so; less when nothing more is to be typed. */
  async #isSaved(stop: AbortSignal): Promise<boolean> {
    const stopped = new Promise<boolean>((resolve) => {
      if (stop.aborted) resolve(false)
      stop.addEventListener('abort', () => resolve(false), { once: true })
    })
    const saved = this.sheet.waitUntilSaved(6_000).then(
      () => true,
      () => false,
    )
    return Promise.race([saved, stopped])
  }
}
