import { describe, expect, it } from 'vitest'
import { closedPairs, endsSentence, openPairs, restorePunctuation } from './punctuation.ts'

describe('restored punctuation', () => {
  it.each([
    ['他说,今天晴!', '他说，今天晴！'],
    ['(记者 王强)', '（记者 王强）'],
    ['谁来管?怎么管?', '谁来管？怎么管？'],
    ['“好!”他说:“走吧。”', '“好！”他说：“走吧。”'],
    ['责任编辑:冯玉梅', '责任编辑：冯玉梅'],
    ['所(站)为载体,举办', '所（站）为载体，举办'],
    ['共100人,其中', '共100人，其中'],
    ['实现覆盖100%,通过', '实现覆盖100%，通过'],
    ['收入达到126,', '收入达到126，'],
    ['在(CBA)赛场', '在（CBA）赛场'],
  ])('%s becomes %s', (folded, printed) => {
    expect(restorePunctuation(folded)).toBe(printed)
  })

  it.each([
    '15:30开会',
    '以3:2取胜',
    '收益按6:4分成',
    '投资1,000万元',
    '评为A+级',
    '见https://example.com/a?b=c,d:1 一文',
    '邮箱dili@example.com',
    'CBA: the final (2018)',
  ])('%s stays', (text) => {
    expect(restorePunctuation(text)).toBe(text)
  })

  it('is done once: a second time changes nothing', () => {
    const once = restorePunctuation('(记者 王强)他说:“好,15:30见!”')
    expect(restorePunctuation(once)).toBe(once)
  })

  it('takes no longer than the line is long', () => {
    expect(restorePunctuation(`${'（'.repeat(50_000)}中,文`)).toHaveLength(50_003)
  })
})

describe('pairs', () => {
  it('counts what is opened and not closed, and the other way', () => {
    expect(openPairs('“我们把党支部建在小区里，让广')).toBe(1)
    expect(closedPairs('心桥”。截至目前')).toBe(1)
    expect(openPairs('“好”（甲）《乙》')).toBe(0)
  })
})

describe('sentence end', () => {
  it.each(['好。', '好！”', '谁？）', '……', '是吗?', '好。（王强）', '怎么办？（东川县 读者）'])(
    '%s ends one',
    (text) => expect(endsSentence(text)).toBe(true),
  )
  it.each(['好，', '好', '好：', '（记者 王强）'])('%s does not', (text) =>
    expect(endsSentence(text)).toBe(false),
  )
})
