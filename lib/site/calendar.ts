/** Whether the text is a day that exists, `2026-02-29` is not. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T12:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Whether the text is a month, `2026-11`. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`)
}

/** Days of a month, `2026-11` → `2026-11-01` … `2026-11-30`. */
export function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
}

/** The month as weeks from Monday to Sunday; null stands for days of the months around it. */
export function weeksOf(month: string): (string | null)[][] {
  const days = daysOf(month)
  const before = (new Date(`${month}-01T12:00:00Z`).getUTCDay() + 6) % 7
  const cells: (string | null)[] = [...Array.from({ length: before }, () => null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
