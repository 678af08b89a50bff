import { expect, it } from 'vitest'
import {
  bareColumnName,
  columnName,
  endsLikeColumn,
  isBracketedLabel,
  isGeneralLabel,
} from './column-names.ts'

it.each(['【城事】', '◆一线短波◆', '〔区街播报〕', '·人间草木·', '[简讯]'])(
  '%s is set as a label',
  (text) => {
    expect(isBracketedLabel(text)).toBe(true)
  },
)

it.each(['社区故事会', '街坊故事汇', '农事提醒', '警方提示', '灯下漫笔', '渡口诗会'])(
  '%s ends like a column',
  (text) => {
    expect(endsLikeColumn(text)).toBe(true)
  },
)

it.each(['在工会“娘家”感受别样的中秋', '送清凉 到一线', '市三院开通夜间门诊的消息今天传来'])(
  '%s does not',
  (text) => {
    expect(endsLikeColumn(text)).toBe(false)
  },
)

it('knows the labels that most papers use', () => {
  expect(isGeneralLabel('图片新闻')).toBe(true)
  expect(isGeneralLabel('【简讯】')).toBe(true)
  expect(isGeneralLabel('街坊故事汇')).toBe(false)
})

it('a column keeps its brackets and loses its marks; for comparing it loses both', () => {
  expect(columnName('■警方提示')).toBe('警方提示')
  expect(columnName('【城事】')).toBe('【城事】')
  expect(bareColumnName('【城 事】')).toBe('城事')
})
