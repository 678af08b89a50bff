import { expect, it } from 'vitest'
import { countHan, splitPage, splitRows, widthOf } from './page-lines.ts'

it('keeps row, empty lines before, indent and width of each line that is not empty', () => {
  expect(splitPage('\n标题\r\n\r\n　　正文,第一段。\n\n\n\n记者 王强')).toEqual([
    { row: 1, text: '标题', gap: 0, indent: 0, width: 2 },
    { row: 3, text: '正文，第一段。', gap: 1, indent: 2, width: 6.5 },
    { row: 7, text: '记者 王强', gap: 3, indent: 0, width: 4.5 },
  ])
})

it('knows every kind of line break', () => {
  expect(splitRows('甲\n乙\r\n丙\r丁\u2028戊\f己')).toEqual(['甲', '乙', '丙', '丁', '戊', '己'])
})

it('drops marks that nobody sees, and tames long runs of spaces', () => {
  expect(splitPage('\ufeff标\u200b题')[0]?.text).toBe('标题')
  expect(splitPage(`甲${' '.repeat(100_000)}乙`)[0]?.text).toBe(`甲${' '.repeat(12)}乙`)
})

it('measures in widths of a Han character', () => {
  expect(widthOf('共12户')).toBe(3)
  expect(widthOf('“——”')).toBe(4)
  expect(countHan('CBA赛场3:2')).toBe(2)
})
