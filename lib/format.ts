/**
 * How a newsroom writes times and numbers. Pure: the words 今, 昨, 明 come from messages, this gives their parts.
 */

/** A moment as seen from another: the day, the clock, and the date as written in the language. */
export type NewsroomTime = {
  /** `today`, `yesterday` and `tomorrow` are written with the clock; `past` as a date, `future` as date and clock. */
  day: 'today' | 'yesterday' | 'tomorrow' | 'past' | 'future'
  /** 24-hour clock, `10:20`. */
  clock: string
  /** 11月3日 or 3 Nov; with the year when it is another one. */
  date: string
}

const dayMs = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let made = formats.get(key)
  if (!made) {
    // British order of dates: 3 Nov 2026.
    made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options)
    formats.set(key, made)
  }
  return made
}

/** The day of a moment in a time zone as `2026-11-03`. */
export function dayIn(at: Date, timeZone: string): string {
  return format('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

/**
 * How a newsroom says a moment. "Today" is the day of `now` in the paper's time zone.
 * @param locale `zh-CN` or `en`
 * @param timeZone IANA name
 */
export function newsroomTime(at: Date, now: Date, timeZone: string, locale: string): NewsroomTime {
  const day = dayIn(at, timeZone)
  const today = dayIn(now, timeZone)
  const apart = Math.round((Date.parse(day) - Date.parse(today)) / dayMs)
  const month = locale === 'en' ? 'short' : 'long'
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : ('numeric' as const)
  return {
    day:
      apart === 0
        ? 'today'
        : apart === -1
          ? 'yesterday'
          : apart === 1
            ? 'tomorrow'
            : apart < 0
              ? 'past'
              : 'future',
    clock: format(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at),
    date: format(locale, { timeZone, year, month, day: 'numeric' }).format(at),
  }
}

/** A moment in full, for hover: 2026年11月23日星期一 10:20, Monday 23 November 2026 at 10:20. */
export function fullTime(at: Date, timeZone: string, locale: string): string {
  return format(locale, { timeZone, dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' }).format(at)
}

/** A span in the largest unit that fits, rounded down; at least one minute. */
export function spanOf(ms: number): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  const minutes = Math.max(1, Math.floor(Math.abs(ms) / 60_000))
  if (minutes < 60) return { unit: 'minutes', count: minutes }
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) }
  return { unit: 'days', count: Math.floor(minutes / 1440) }
}

/** 1204 → 1,204. */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count)
}

/** The part of a SHA-256 a person compares: its first eight digits. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 8)
}
