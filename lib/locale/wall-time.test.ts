import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromWallTime, toWallTime } from './wall-time.ts'

it("reads and writes the clock of the paper's time zone", () => {
  expect(toWallTime('2026-11-23T10:40:00.000Z', 'Asia/Shanghai')).toBe('2026-11-23T18:40')
  expect(fromWallTime('2026-11-23T18:40', 'Asia/Shanghai')).toBe('2026-11-23T10:40:00.000Z')
  expect(fromWallTime('2026-07-01T12:00', 'America/New_York')).toBe('2026-07-01T16:00:00.000Z')
})

it('answers nothing for nothing', () => {
  expect(toWallTime(null, 'UTC')).toBe('')
  expect(toWallTime('soon', 'UTC')).toBe('')
  expect(fromWallTime('', 'UTC')).toBeNull()
  expect(fromWallTime('soon', 'UTC')).toBeNull()
})

it('knows the hours a change of clocks skips and repeats', () => {
  expect(fromWallTime('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
  expect(fromWallTime('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
})

it('comes back to the same wall time wherever the clock did not skip it', () => {
  const minute = fc.integer({ min: 0, max: 50 * 365 * 24 * 60 }).map((n) => n * 60_000)
  const zone = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/St_Johns', 'UTC', 'Asia/Kolkata')
  fc.assert(
    fc.property(minute, zone, (at, timeZone) => {
      const wall = toWallTime(new Date(at).toISOString(), timeZone)
      const back = fromWallTime(wall, timeZone)
      expect(toWallTime(back, timeZone)).toBe(wall)
    }),
  )
})
