import { fromWallTime, toWallTime } from '#lib/locale/wall-time.ts'
import type { SiteLanguage } from './words.ts'

/** How readers' pages write times. Days are `2026-11-23` by the paper's clock; zones are IANA names. */

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: SiteLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', options)
  formats.set(key, made)
  return made
}

/** A moment for machines, with the paper's offset: `2026-11-23T06:10:00+08:00`. */
export function machineTime(at: Date, timeZone: string): string {
  const wall = toWallTime(at.toISOString(), timeZone)
  const minutes = Math.round((Date.parse(`${wall}Z`) - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000)
  const seconds = String(at.getUTCSeconds()).padStart(2, '0')
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${wall}:${seconds}${minutes < 0 ? '-' : '+'}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** 2026年11月23日 10:20 · 23 November 2026, 10:20. */
export function writtenTime(at: Date, timeZone: string, language: SiteLanguage): string {
  const clock = writtenClock(at, timeZone, language)
  const date = writtenDay(dayOf(at, timeZone), language)
  return language === 'en' ? `${date}, ${clock}` : `${date} ${clock}`
}

/** 10:20, by a clock of 24 hours. */
export function writtenClock(at: Date, timeZone: string, language: SiteLanguage): string {
  return format(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** 2026年11月23日 · 23 November 2026. */
export function writtenDay(day: string, language: SiteLanguage): string {
  return format(language, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }).format(
    noon(day),
  )
}

/** 11月23日 · 23 November: where the year is plain from around it. */
export function shortDay(day: string, language: SiteLanguage): string {
  return format(language, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(noon(day))
}

/** 2026年11月 · November 2026, of a month `2026-11`. */
export function writtenMonth(month: string, language: SiteLanguage): string {
  return format(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(noon(`${month}-01`))
}

/** 星期一 · Monday. */
export function weekdayOf(day: string, language: SiteLanguage): string {
  return format(language, { timeZone: 'UTC', weekday: 'long' }).format(noon(day))
}

/** 一 · Mon: heads of a calendar, Monday first. */
export function weekdays(language: SiteLanguage): { short: string; long: string }[] {
  const short = format(language, { timeZone: 'UTC', weekday: language === 'en' ? 'short' : 'narrow' })
  return Array.from({ length: 7 }, (_, index) => {
    const day = `2024-01-0${index + 1}`
    return { short: short.format(noon(day)), long: weekdayOf(day, language) }
  })
}

/** The paper's day of a moment. */
export function dayOf(at: Date, timeZone: string): string {
  return toWallTime(at.toISOString(), timeZone).slice(0, 10)
}

/** When the paper's next day begins, in epoch ms. */
export function nextMidnight(now: Date, timeZone: string): number {
  const tomorrow = new Date(noon(dayOf(now, timeZone)).getTime() + 86_400_000).toISOString().slice(0, 10)
  return Date.parse(fromWallTime(`${tomorrow}T00:00`, timeZone) ?? '') || now.getTime() + 3_600_000
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
