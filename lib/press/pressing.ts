import { log } from '#lib/log.ts'
import { singleton } from '#lib/singleton.ts'
import { makeSheet, type Sheet, type SheetContent } from './sheet.ts'
import { addressesWith, findAnySheet, keepSheet, markStale } from './store.ts'

type Run = { done: Promise<Sheet>; sheet: Sheet | undefined }

type Pressing = {
  /** Makes the program render an address; what it renders comes back through `handIn`. */
  render: ((address: string) => Promise<void>) | undefined
  /** False while developing: pages follow the source with every request. */
  keeps: boolean
  runs: Map<string, Run>
  /** Tags that changed while something was being rendered. */
  changes: { serial: number; tags: ReadonlySet<string> }[]
  serial: number
  failedAt: Map<string, number>
}

const pressing = () =>
  singleton<Pressing>('press.pressing', () => ({
    render: undefined,
    keeps: true,
    runs: new Map(),
    changes: [],
    serial: 0,
    failedAt: new Map(),
  }))

/** How often a page is rendered anew because something it shows changed meanwhile. */
const attempts = 4

/** How long a page that failed is left alone, in ms: a broken page must not be rendered once per reader. */
const restAfterFailure = 1_000
const failuresKept = 1_000

/** Gives the press its way to the pages, or takes it away. */
export function setRenderer(render: Pressing['render'], keeps = true): void {
  const state = pressing()
  Object.assign(state, { render, keeps })
  state.failedAt.clear()
}

/** Whether the press can press what it does not hold. */
export function canPress(): boolean {
  return pressing().render !== undefined
}

/**
 * Presses a page now: one rendering per address, however many ask. A page that something overtook while it was being
 * rendered is rendered again before anyone sees it.
 * @param address in its one spelling (lib/site/addresses.ts)
 * @throws when it cannot be rendered, and for a moment after it could not
 */
export function pressNow(address: string): Promise<Sheet> {
  const state = pressing()
  const running = state.runs.get(address)
  if (running) return running.done
  const failed = state.failedAt.get(address)
  if (failed !== undefined && Date.now() - failed < restAfterFailure)
    return Promise.reject(new Error(`${address} failed a moment ago`))
  const run: Run = {
    sheet: undefined,
    done: Promise.resolve().then(() => pressUntilCurrent(state, address, run)),
  }
  state.runs.set(address, run)
  run.done = run.done.finally(() => {
    state.runs.delete(address)
    if (state.runs.size === 0) state.changes = []
  })
  return run.done
}

async function pressUntilCurrent(state: Pressing, address: string, run: Run): Promise<Sheet> {
  try {
    for (let left = attempts; ; left--) {
      const begun = state.serial
      run.sheet = undefined
      if (!state.render) throw new Error('the press has not started')
      await state.render(address)
      const sheet = handedIn(run)
      const current = !isOvertaken(state, sheet, begun)
      if (!current && left > 1) continue
      if (sheet.keep && state.keeps) keepSheet(address, sheet)
      if (!current) markStale(address)
      state.failedAt.delete(address)
      return sheet
    }
  } catch (error) {
    if (state.failedAt.size >= failuresKept) state.failedAt.clear()
    state.failedAt.set(address, Date.now())
    log.error({ err: error, address }, 'page not pressed')
    throw error
  }
}

function handedIn({ sheet }: Run): Sheet {
  if (!sheet) throw new Error('nothing was handed in')
  return sheet
}

function isOvertaken({ changes }: Pressing, sheet: Sheet, begun: number): boolean {
  return changes.some(({ serial, tags }) => serial > begun && sheet.tags.some((tag) => tags.has(tag)))
}

/**
 * Takes a rendered page and presses it. Whoever waits for the address gets it; asked for otherwise, it is only answered.
 * @param address in its one spelling
 */
export async function handIn(address: string, content: SheetContent): Promise<Sheet> {
  const sheet = await makeSheet(content, findAnySheet(address))
  const run = pressing().runs.get(address)
  if (run) run.sheet = sheet
  return sheet
}

/**
 * Something that bears these tags changed: held sheets become stale, renderings under way will be repeated.
 * @returns the addresses of the held sheets
 */
export function overtake(tags: ReadonlySet<string>): Set<string> {
  const state = pressing()
  state.serial++
  if (state.runs.size > 0) state.changes.push({ serial: state.serial, tags })
  // What failed before may work now.
  state.failedAt.clear()
  const addresses = addressesWith(tags)
  for (const address of addresses) markStale(address)
  return addresses
}
