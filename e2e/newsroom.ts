import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** Longest a start or an end may take, in ms. A first start makes the database and fills the demo. */
const limit = 180_000

/** The built program, running on a data directory of its own. */
export class Newsroom {
  readonly dataDirectory: string
  readonly #settings: Record<string, string>
  #process: ChildProcess | undefined
  #output = ''
  #port = 0

  private constructor(dataDirectory: string, settings: Record<string, string>) {
    this.dataDirectory = dataDirectory
    this.#settings = settings
  }

  /**
   * Starts a newsroom with the invented people and stories.
   * @param template data directory to begin with a copy of; without one the program fills an empty one itself
   */
  static async open(template?: string, settings: Record<string, string> = {}): Promise<Newsroom> {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'galley-e2e-'))
    if (template) cpSync(template, dataDirectory, { recursive: true })
    const newsroom = new Newsroom(dataDirectory, settings)
    await newsroom.start()
    return newsroom
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** What the program wrote, for a failed test. */
  get output(): string {
    return this.#output
  }

  /** Starts the program and waits until it is ready; again on the same port after it ended. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['server.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        TMPDIR: tmpdir(),
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        GALLEY_LOG: 'warn',
        GALLEY_BUILD_DIR: process.env.GALLEY_BUILD_DIR,
        GALLEY_DATA: this.dataDirectory,
        PORT: String(this.#port),
        ...this.#settings,
      },
    })
    this.#process = child
    const ready = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`not ready in time:\n${this.#output}`)), limit)
      const read = (part: string) => {
        this.#output += part
        const port = /is ready: http:\/\/[^\s:]+:(\d+)/.exec(this.#output)?.[1]
        if (!port) return
        this.#port = Number(port)
        clearTimeout(late)
        resolve()
      }
      child.stdout.setEncoding('utf8').on('data', read)
      child.stderr.setEncoding('utf8').on('data', read)
      child.once('close', (code) => {
        clearTimeout(late)
        reject(new Error(`ended with ${code}:\n${this.#output}`))
      })
    })
    await ready.catch((error: unknown) => {
      child.kill('SIGKILL')
      throw error
    })
  }

  /** Ends the program by a signal and waits until it is gone. @returns its exit code; null when the signal ended it */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#process
    this.#process = undefined
    if (!child || child.exitCode !== null || child.signalCode) return child?.exitCode ?? null
    this.#output = ''
    const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
    child.kill(signal)
    return ended
  }

  /** Ends the program and removes its data. */
  async close(): Promise<void> {
    await this.end('SIGKILL')
    rmSync(this.dataDirectory, { recursive: true, force: true })
  }
}
