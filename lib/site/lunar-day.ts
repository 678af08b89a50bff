import { Solar } from 'lunar-typescript'

/**
 * The day as the traditional calendar has it: 丙午年十月十五, with the solar term when one begins that day: 丙午年十月十四 小雪.
 * @param day `2026-11-23`
 */
export function lunarDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lunar = Solar.fromYmd(year, month, date).getLunar()
  const term = lunar.getJieQi()
  return `${lunar.getYearInGanZhi()}年${lunar.getMonthInChinese()}月${lunar.getDayInChinese()}${term ? ` ${term}` : ''}`
}
