import * as Y from 'yjs'

/** One change with who made it. */
export type JournalEntry = { update: Uint8Array; actorId: string | null }

type Pending = JournalEntry & { number: number }

export type JournalOptions = {
  /** Commits entries, in one statement; resolves with the ids of their rows. */
  write: (entries: JournalEntry[]) => Promise<number[]>
  /** Longest wait from a change to the attempt to write it, in ms. */
  delay: number
  /** Longest pause between attempts that fail, in ms. */
  longestPause: number
  onFailure: (error: unknown) => void
}

/**
 * The journal of one open document: takes every change at once, writes them in batches, retries for ever. A change is
 * settled when it is committed, here or as part of a stored state.
 */
export class Journal {
  readonly #options: JournalOptions
  #pending: Pending[] = []
  #appended = 0
  #settled = 0
  #own = new Set<number>()
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> | undefined
  #failures = 0
  #closed = false
  #waiting: { number: number; resolve: () => void }[] = []

  constructor(options: JournalOptions) {
    this.#options = options
  }

  /** Number of the newest change. */
  get appended(): number {
    return this.#appended
  }

  get isSettled(): boolean {
    return this.#settled >= this.#appended
  }

  append(entry: JournalEntry): void {
    this.#pending.push({ ...entry, number: ++this.#appended })
    if (!this.#writing && !this.#timer) this.#schedule(this.#options.delay)
  }

  /** Resolves when everything appended before the call is settled; pending for as long as the database fails. */
  whenSettled(): Promise<void> {
    if (this.isSettled) return Promise.resolve()
    const number = this.#appended
    return new Promise((resolve) => this.#waiting.push({ number, resolve }))
  }

  /**
   * Writes what is pending now, one attempt.
   * @throws what the database throws
   */
  async flush(): Promise<void> {
    while (this.#writing) await this.#writing.catch(() => undefined)
    if (this.#pending.length > 0) await this.#write()
  }

  /** A stored state holds every change up to this number: no need to write them any more. */
  cover(number: number): void {
    this.#pending = this.#pending.filter((entry) => entry.number > number)
    this.#settle(number)
  }

  /** Whether a row is one of ours, whose change the open document therefore holds. */
  wrote(seq: number): boolean {
    return this.#own.has(seq)
  }

  /** The rows are deleted. */
  forget(seqs: readonly number[]): void {
    for (const seq of seqs) this.#own.delete(seq)
  }

  /** Stops trying. What is pending stays readable through `pendingUpdate`. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    if (this.#closed) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.flush().catch(() => undefined)
    }, delay)
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const batch = [...this.#pending]
    this.#writing = this.#writeBatch(batch)
    try {
      await this.#writing
    } finally {
      this.#writing = undefined
      if (this.#pending.length > 0) this.#schedule(this.#pause())
    }
  }

  async #writeBatch(batch: Pending[]): Promise<void> {
    try {
      for (const seq of await this.#options.write(mergeByActor(batch))) this.#own.add(seq)
      this.#failures = 0
      this.cover(batch.at(-1)?.number ?? 0)
    } catch (error) {
      this.#failures++
      this.#options.onFailure(error)
      throw error
    }
  }

  #pause(): number {
    if (this.#failures === 0) return this.#options.delay
    return Math.min(this.#options.longestPause, 100 * 2 ** Math.min(this.#failures, 16))
  }

  #settle(number: number): void {
    this.#settled = Math.max(this.#settled, number)
    const ready = this.#waiting.filter((one) => one.number <= this.#settled)
    this.#waiting = this.#waiting.filter((one) => one.number > this.#settled)
    for (const { resolve } of ready) resolve()
  }
}

/** Fewer, larger rows: neighbouring changes of one person become one. */
function mergeByActor(entries: readonly JournalEntry[]): JournalEntry[] {
  const runs: { actorId: string | null; updates: Uint8Array[] }[] = []
  for (const { actorId, update } of entries) {
    const run = runs.at(-1)
    if (run?.actorId === actorId) run.updates.push(update)
    else runs.push({ actorId, updates: [update] })
  }
  return runs.map(({ actorId, updates }) => ({ actorId, update: Y.mergeUpdates(updates) }))
}
