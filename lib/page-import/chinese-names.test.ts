import { describe, expect, it } from 'vitest'
import { isName, isPenName, joinSpacedNames, nameLikeness } from './chinese-names.ts'

describe('a name', () => {
  it.each(['马琴', '席海涛', '欧阳珊', '司马青', '缑亮', '逯小溪', '呼延铁', '阿依古丽·买买提'])(
    '%s is one',
    (name) => expect(isName(name)).toBe(true),
  )
  it.each(['中秋', '重阳', '要闻', '马', '法院判决', '周日', '化名', 'Tom', '孙阿姨', '周老师', '王某'])(
    '%s is none',
    (word) => expect(isName(word)).toBe(false),
  )
  it('with a surname that is a word is believed only beside a role', () => {
    expect(nameLikeness('文化')).toBe(0)
    expect(nameLikeness('海生')).toBe(1)
  })
  it('of the pen needs no surname', () => {
    expect(isPenName('林间客')).toBe(true)
    expect(isPenName('简讯')).toBe(false)
  })
})

describe('letter-spaced names', () => {
  it.each([
    [['沈', '方'], ['沈方']],
    [
      ['李', '峰', '高', '原'],
      ['李峰', '高原'],
    ],
    [['欧阳', '珊'], ['欧阳珊']],
    [['王', '小', '明'], ['王小明']],
    [
      ['孔小舟', '摄'],
      ['孔小舟', '摄'],
    ],
    [
      ['王', '初', '摄'],
      ['王初', '摄'],
    ],
  ])('%j becomes %j', (words, names) => expect(joinSpacedNames(words)).toEqual(names))
})
