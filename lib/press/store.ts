import { env } from '#lib/env.ts'
import { singleton } from '#lib/singleton.ts'
import type { Sheet } from './sheet.ts'

/**
 * Sheets in memory, by address, bounded in bytes: the longest unread go first. Process-wide, because the framework
 * evaluates modules several times.
 */
type Store = {
  /** In order of use, the longest unread first. */
  sheets: Map<string, Sheet>
  /** Sheets whose content has changed since. They may still be shown where pressing anew fails. */
  stale: Set<string>
  addressesByTag: Map<string, Set<string>>
  /** Stylesheet and the like: never dropped, not counted. */
  fixed: Map<string, Sheet>
  bytes: number
  limit: number
}

const store = () =>
  singleton<Store>('press.store', () => ({
    sheets: new Map(),
    stale: new Set(),
    addressesByTag: new Map(),
    fixed: new Map(),
    bytes: 0,
    limit: env().GALLEY_PRESS_MB * 1024 * 1024,
  }))

/** How long a sheet may be read without being moved to the end of the order of use. */
const touchAfter = 1_000

/** The sheet of an address if it may be shown as it is, now. */
export function findFreshSheet(address: string, now = Date.now()): Sheet | undefined {
  const state = store()
  const sheet = state.sheets.get(address)
  if (!sheet) return state.fixed.get(address)
  if (sheet.until <= now || (state.stale.size > 0 && state.stale.has(address))) return undefined
  if (now - sheet.touchedAt > touchAfter) touch(state, address, sheet, now)
  return sheet
}

/** The sheet of an address whatever its age: for when no newer one can be had. */
export function findAnySheet(address: string): Sheet | undefined {
  return store().sheets.get(address) ?? store().fixed.get(address)
}

/** Puts a sheet in its place and makes room for it. One that alone is larger than everything allowed is not kept. */
export function keepSheet(address: string, sheet: Sheet): void {
  const state = store()
  dropSheet(address)
  if (sheet.bytes > state.limit) return
  state.sheets.set(address, sheet)
  sheet.touchedAt = Date.now()
  state.bytes += sheet.bytes
  for (const tag of sheet.tags) {
    const addresses = state.addressesByTag.get(tag)
    if (addresses) addresses.add(address)
    else state.addressesByTag.set(tag, new Set([address]))
  }
  for (const oldest of state.sheets.keys()) {
    if (state.bytes <= state.limit) break
    dropSheet(oldest)
  }
}

/** Forgets a sheet. */
export function dropSheet(address: string): void {
  const state = store()
  const sheet = state.sheets.get(address)
  if (!sheet) return
  state.sheets.delete(address)
  state.stale.delete(address)
  state.bytes -= sheet.bytes
  for (const tag of sheet.tags) {
    const addresses = state.addressesByTag.get(tag)
    addresses?.delete(address)
    if (addresses?.size === 0) state.addressesByTag.delete(tag)
  }
}

/** Keeps a sheet that no event changes: stylesheet, icon. */
export function fixSheet(address: string, sheet: Sheet): void {
  store().fixed.set(address, sheet)
}

/** Marks a held sheet as overtaken: readers wait for the next one, or get this one where that fails. */
export function markStale(address: string): void {
  const state = store()
  if (state.sheets.has(address)) state.stale.add(address)
}

/** Addresses of held sheets that bear one of the tags. */
export function addressesWith(tags: Iterable<string>): Set<string> {
  const { addressesByTag } = store()
  const found = new Set<string>()
  for (const tag of tags) for (const address of addressesByTag.get(tag) ?? []) found.add(address)
  return found
}

/** What the press holds now: for limits, metrics and tests. Bytes. */
export function countSheets(): { sheets: number; stale: number; tags: number; bytes: number; limit: number } {
  const { sheets, stale, addressesByTag, bytes, limit } = store()
  return { sheets: sheets.size, stale: stale.size, tags: addressesByTag.size, bytes, limit }
}

/** Forgets every sheet; with a limit in bytes, that is the new bound. */
export function emptyStore(limit?: number): void {
  const state = store()
  state.sheets.clear()
  state.stale.clear()
  state.addressesByTag.clear()
  state.bytes = 0
  if (limit !== undefined) state.limit = limit
}

function touch(state: Store, address: string, sheet: Sheet, now: number): void {
  sheet.touchedAt = now
  state.sheets.delete(address)
  state.sheets.set(address, sheet)
}
