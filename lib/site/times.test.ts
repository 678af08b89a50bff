import { expect, it } from 'vitest'
import { daysOf, isDay, isMonth, weeksOf } from './calendar.ts'
import { lunarDay } from './lunar-day.ts'
import {
  machineTime,
  nextMidnight,
  shortDay,
  weekdayOf,
  weekdays,
  writtenDay,
  writtenMonth,
  writtenTime,
} from './times.ts'

const at = new Date('2026-11-23T02:20:33Z')

it('writes a moment for machines with the offset of the paper', () => {
  expect(machineTime(at, 'Asia/Shanghai')).toBe('2026-11-23T10:20:33+08:00')
  expect(machineTime(at, 'America/St_Johns')).toBe('2026-11-22T22:50:33-03:30')
  expect(machineTime(at, 'UTC')).toBe('2026-11-23T02:20:33+00:00')
  for (const zone of ['Asia/Shanghai', 'America/St_Johns', 'Asia/Kathmandu'])
    expect(new Date(machineTime(at, zone)).getTime()).toBe(at.getTime())
})

it('writes times as each language does', () => {
  expect(writtenTime(at, 'Asia/Shanghai', 'zh-Hans')).toBe('2026年11月23日 10:20')
  expect(writtenTime(at, 'Asia/Shanghai', 'en')).toBe('23 November 2026, 10:20')
  expect(writtenDay('2026-01-02', 'zh-Hans')).toBe('2026年1月2日')
  expect(shortDay('2026-11-03', 'en')).toBe('3 November')
  expect(writtenMonth('2026-11', 'zh-Hans')).toBe('2026年11月')
  expect(weekdayOf('2026-11-23', 'zh-Hans')).toBe('星期一')
  expect(weekdays('en').map(({ short }) => short)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
})

it('knows when the next day of the paper begins', () => {
  expect(new Date(nextMidnight(at, 'Asia/Shanghai')).toISOString()).toBe('2026-11-23T16:00:00.000Z')
  expect(new Date(nextMidnight(new Date('2026-11-23T16:00:00Z'), 'Asia/Shanghai')).toISOString()).toBe(
    '2026-11-24T16:00:00.000Z',
  )
  // Clocks go back that night in New York: the day has 25 hours.
  expect(new Date(nextMidnight(new Date('2026-11-01T04:30:00Z'), 'America/New_York')).toISOString()).toBe(
    '2026-11-02T05:00:00.000Z',
  )
})

it('knows the traditional calendar, leap months and solar terms', () => {
  expect(lunarDay('2026-11-23')).toBe('丙午年十月十五')
  expect(lunarDay('2026-11-22')).toBe('丙午年十月十四 小雪')
  expect(lunarDay('2025-07-26')).toBe('乙巳年闰六月初二')
  expect(lunarDay('2026-02-17')).toBe('丙午年正月初一')
})

it('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null])
  expect(weeksOf('2027-02')).toHaveLength(4)
  expect(daysOf('2028-02')).toHaveLength(29)
})

it('tells days and months that exist from those that do not', () => {
  expect(isDay('2028-02-29')).toBe(true)
  for (const wrong of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2026-11-31'])
    expect(isDay(wrong)).toBe(false)
  expect(isMonth('2026-11')).toBe(true)
  expect(isMonth('2026-13')).toBe(false)
})
