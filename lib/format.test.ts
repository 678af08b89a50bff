import { expect, it } from 'vitest'
import { dayIn, formatCount, fullTime, newsroomTime, shortHash, spanOf } from './format.ts'

const zone = 'Asia/Shanghai'
const now = new Date('2026-11-23T10:30:00+08:00')

function say(at: string, locale = 'zh-CN', timeZone = zone) {
  const { day, clock, date } = newsroomTime(new Date(at), now, timeZone, locale)
  return `${day} ${clock} ${date}`
}

it('says the newsroom day of a moment', () => {
  expect(say('2026-11-23T10:20:00+08:00')).toBe('today 10:20 11月23日')
  expect(say('2026-11-22T16:02:00+08:00')).toBe('yesterday 16:02 11月22日')
  expect(say('2026-11-24T00:00:00+08:00')).toBe('tomorrow 00:00 11月24日')
  expect(say('2026-11-03T09:05:00+08:00')).toBe('past 09:05 11月3日')
  expect(say('2026-12-01T18:40:00+08:00')).toBe('future 18:40 12月1日')
  expect(say('2025-11-03T09:05:00+08:00')).toBe('past 09:05 2025年11月3日')
})

it('writes English dates day first, with the year when it is another one', () => {
  expect(say('2026-11-03T09:05:00+08:00', 'en')).toBe('past 09:05 3 Nov')
  expect(say('2025-11-03T09:05:00+08:00', 'en')).toBe('past 09:05 3 Nov 2025')
})

it("counts days by the paper's time zone, not by the machine's", () => {
  expect(dayIn(new Date('2026-11-22T16:30:00Z'), zone)).toBe('2026-11-23')
  expect(say('2026-11-22T16:30:00Z')).toContain('today 00:30')
  expect(say('2026-11-22T16:30:00Z', 'zh-CN', 'UTC')).toContain('yesterday 16:30')
})

it('says midnight as 00, never 24', () => {
  expect(say('2026-11-23T00:00:00+08:00')).toContain('00:00')
})

it('gives the full time with its weekday', () => {
  expect(fullTime(now, zone, 'zh-CN')).toContain('星期一')
  expect(fullTime(now, zone, 'en')).toContain('Monday')
  expect(fullTime(now, zone, 'en')).toContain('10:30')
})

it.each([
  [0, 'minutes', 1],
  [12 * 60_000, 'minutes', 12],
  [-59 * 60_000, 'minutes', 59],
  [60 * 60_000, 'hours', 1],
  [47.9 * 3_600_000, 'hours', 47],
  [48 * 3_600_000, 'days', 2],
])('rounds %d ms to %s', (ms, unit, count) => {
  expect(spanOf(ms)).toEqual({ unit, count })
})

it('groups digits and shortens hashes', () => {
  expect(formatCount(1204, 'zh-CN')).toBe('1,204')
  expect(shortHash('abcdef0123456789')).toBe('abcdef01')
})
