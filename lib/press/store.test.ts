import { afterEach, expect, it } from 'vitest'
import { makePlainSheet } from './sheet.ts'
import {
  addressesWith,
  countSheets,
  emptyStore,
  findAnySheet,
  findFreshSheet,
  keepSheet,
  markStale,
} from './store.ts'

const page = (size: number, tags: string[] = []) =>
  makePlainSheet({ status: 200, body: 'x'.repeat(size), headers: {}, tags })

afterEach(() => emptyStore())

it('stays within its bound and lets go of what was unread longest', () => {
  emptyStore(100_000)
  for (let n = 0; n < 100; n++) {
    keepSheet(`/${n}`, page(5_000, [`story:${n}`]))
    // Somebody goes on reading the first one.
    expect(findFreshSheet('/0', Date.now() + (n + 1) * 2_000)).toBeDefined()
  }
  const { bytes, limit, sheets, tags } = countSheets()
  expect(bytes).toBeLessThanOrEqual(limit)
  expect(sheets).toBeGreaterThan(5)
  expect(tags).toBe(sheets)
  expect(findFreshSheet('/0')).toBeDefined()
  expect(findFreshSheet('/1')).toBeUndefined()
  expect(findFreshSheet('/99')).toBeDefined()
})

it('does not push everything out for one page that is larger than all allowed', () => {
  emptyStore(50_000)
  keepSheet('/a', page(1_000))
  keepSheet('/b', page(60_000))
  expect(findFreshSheet('/a')).toBeDefined()
  expect(findFreshSheet('/b')).toBeUndefined()
})

it('finds addresses by what they show, and forgets tags that nothing shows any more', () => {
  emptyStore(1_000_000)
  keepSheet('/', page(10, ['front:home', 'story:1']))
  keepSheet('/a', page(10, ['story:1']))
  expect([...addressesWith(['story:1'])].sort()).toEqual(['/', '/a'])
  keepSheet('/', page(10, ['front:home']))
  expect([...addressesWith(['story:1'])]).toEqual(['/a'])
  keepSheet('/a', page(10))
  expect(countSheets().tags).toBe(1)
})

it('keeps what is stale until something newer takes its place', () => {
  emptyStore(1_000_000)
  const old = page(10)
  keepSheet('/', old)
  markStale('/')
  expect(findFreshSheet('/')).toBeUndefined()
  expect(findAnySheet('/')).toBe(old)
  keepSheet('/', page(10))
  expect(findFreshSheet('/')).toBeDefined()
  expect(countSheets().stale).toBe(0)
})
