/** Between a moment and what `<input type="datetime-local">` holds, by the clock of the paper and not of the browser. */

/** Milliseconds the clock of a time zone is ahead of UTC at a moment. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - Math.floor(at / 1000) * 1000
}

/** A moment as `2026-11-23T18:40` on the clock of the time zone. Empty for nothing. */
export function toWallTime(iso: string | null, timeZone: string): string {
  if (!iso) return ''
  const at = Date.parse(iso)
  return Number.isNaN(at) ? '' : new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16)
}

/**
 * A wall time of the time zone as an ISO moment, or null when it is no time. An hour that a change of clocks skips is
 * taken as the hour after; one that it repeats, as the first.
 */
export function fromWallTime(wall: string, timeZone: string): string | null {
  const utc = Date.parse(`${wall}Z`)
  if (Number.isNaN(utc)) return null
  const first = utc - offsetAt(utc, timeZone)
  const at = utc - offsetAt(first, timeZone)
  const earlier = utc - offsetAt(at - 3_600_000, timeZone)
  const exact = [earlier, at].find((one) => one + offsetAt(one, timeZone) === utc)
  return new Date(exact ?? earlier).toISOString()
}
