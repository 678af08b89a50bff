import { describe, expect, it } from 'vitest'
import {
  furnitureCues,
  holdsPageCredit,
  isPageCredit,
  isSurelyFurniture,
  readIssueDate,
  readPageFacts,
} from './furniture.ts'

describe('furniture', () => {
  it.each([
    ['pageNumber', '第A6版：读海川'],
    ['barePageNumber', 'A12体坛'],
    ['pageNumberInside', '滨江日报　第2版　评论'],
    ['dateLine', '2020年12月08日 星期二'],
    ['bareDate', '2022年9月30日'],
    ['lunar', '乙未年三月十二'],
    ['issueNumber', '总第6218期'],
    ['publisher', '主办：中共桃源镇委员会'],
    ['masthead', '桃源镇报'],
    ['contact', '新闻热线：0511-0000456'],
    ['weather', '明天阴天，气温15℃～21℃'],
    ['guideHead', '◆导读◆'],
    ['guideItem', '>>皇家驿站文化旅游节启幕'],
    ['pageReference', '老街改造听取民意 （3版）'],
    ['jump', '（下转第二版）'],
    ['seeAlso', '（相关报道见A4版）'],
    ['stockPicture', '（资料图片）'],
    ['navigation', '上一版　下一版'],
    ['rule', '------------'],
  ] as const)('%s: %s', (cue, text) => expect(furnitureCues[cue](text)).toBe(true))

  it.each([
    '城东街道紧紧围绕“三个如何”积极探索治理新路',
    '6月18日，镇人大组织代表视察市场。',
    '马琴',
    '一条溪 两岸花 三村富',
  ])('is not %s', (text) => expect(Object.entries(furnitureCues).filter(([, cue]) => cue(text))).toEqual([]))

  it('is sure for navigation, jumps and ornaments', () => {
    expect(isSurelyFurniture('上一版 下一版')).toBe(true)
    expect(isSurelyFurniture('（上接第一版）')).toBe(true)
    expect(isSurelyFurniture('广告')).toBe(true)
    expect(isSurelyFurniture('要闻')).toBe(false)
  })
})

describe('page credits', () => {
  it.each([
    '责任编辑：冯玉梅',
    '责编 孔令　校对 蒙恬恬',
    '本版编辑 来思 校对 容若',
    '编辑／薄荷　校对／桑晓',
    '主编 厉兵 编辑 田径 美编 单杠',
  ])('%s is one', (text) => expect(isPageCredit(text)).toBe(true))
  it('may stand inside a header', () =>
    expect(holdsPageCredit('07版：区县　　2020年01月19日 星期日　　责编 孔令')).toBe(true))
  it.each(['编辑同志：', '记者 王强', '校对工作要做细做实。'])('%s is none', (text) =>
    expect(isPageCredit(text)).toBe(false),
  )
})

describe('what header and foot say', () => {
  it('from one line', () => {
    expect(readPageFacts(['07版：区县　　2020年01月19日 星期日　　责编 孔令　校对 蒙恬恬'])).toEqual({
      publication: null,
      pageNumber: '07',
      pageName: '区县',
      issueDate: '2020-01-19',
      editorCredits: [
        { role: '责编', name: '孔令' },
        { role: '校对', name: '蒙恬恬' },
      ],
    })
  })
  it('from several', () => {
    expect(readPageFacts(['桃源镇报', '第158期　2021年6月25日　星期五', '第三版', '要闻'])).toMatchObject({
      publication: '桃源镇报',
      pageNumber: '3',
      pageName: '要闻',
      issueDate: '2021-06-25',
    })
  })
  it('an impossible date is none', () => expect(readIssueDate('2021年13月40日')).toBeNull())
})
