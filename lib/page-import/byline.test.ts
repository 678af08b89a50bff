import { describe, expect, it } from 'vitest'
import { parseByline } from './byline.ts'

const read = (text: string, sure = false) => {
  const byline = parseByline(text, sure)
  return byline?.names.map(({ name, role, unit }) => [name, role, unit].join('|').replace(/\|+$/, ''))
}

describe('a byline', () => {
  it.each([
    ['马琴', ['马琴']],
    ['张培 倪雯', ['张培', '倪雯']],
    ['刘博　毛小波', ['刘博', '毛小波']],
    ['何 洁', ['何洁']],
    ['听 雨', ['听雨']],
    ['□本报通讯员　沈 方　逯小溪', ['沈方|本报通讯员', '逯小溪|本报通讯员']],
    ['本报记者 李 峰　通讯员 高 原', ['李峰|本报记者', '高原|通讯员']],
    ['记者王强', ['王强|记者']],
    ['通讯员聂 瑶', ['聂瑶|通讯员']],
    ['记 者 贺小艳', ['贺小艳|记者']],
    ['拍友 王 初 摄', ['王初|拍友 摄']],
    ['孔小舟 摄', ['孔小舟|摄']],
    ['文/屠小满', ['屠小满|作者']],
    ['文/王强 图/李四', ['王强|作者', '李四|图']],
    ['王强/文 李四/图', ['王强|文', '李四|图']],
    ['撰文：王强 摄影：李四', ['王强|作者', '李四|摄影']],
    ['口述：王强 整理：李四', ['王强|口述', '李四|整理']],
    ['（食堂 农佳）', ['农佳||食堂']],
    ['初二（5）班农小禾', ['农小禾||初二（5）班']],
    ['（镇人大办 供稿）', ['镇人大办|供稿|镇人大办']],
    ['综采二队职工家属 刘敏', ['刘敏||综采二队职工家属']],
    ['市农科院蔬菜所 高级农艺师 匡一农', ['匡一农||市农科院蔬菜所 高级农艺师']],
    ['初二（5）班　农 禾', ['农禾||初二（5）班']],
    ['（高二（3）班 王强）', ['王强||高二（3）班']],
    ['王强（城东小学）', ['王强||城东小学']],
    ['城东小学五（2）班 李小明 指导老师：王芳', ['李小明||城东小学五（2）班', '王芳|指导老师']],
    ['市教育局 通讯员 王强', ['王强|通讯员|市教育局']],
    ['晨报记者 虹 影 实习生 夏 雨 摄', ['虹影|晨报记者', '夏雨|实习生 摄']],
    ['作者：王强　来源：本报', ['王强|作者']],
    ['本报评论员', ['本报评论员']],
  ])('%s names %j', (text, names) => expect(read(text)).toEqual(names))

  it('in a place that is surely one may hold pen names', () => {
    expect(read('通讯员 文化', true)).toEqual(['文化|通讯员'])
    expect(read('记者 朱小兵 县委报道组 张斌', true)).toEqual(['朱小兵|记者', '张斌|记者|县委报道组'])
  })

  it('is certain by a role, a mark or a credit, likely by brackets or a unit, else bare', () => {
    expect(parseByline('记者 王强')?.strength).toBe('certain')
    expect(parseByline('□王强')?.strength).toBe('certain')
    expect(parseByline('（王强）')?.strength).toBe('likely')
    expect(parseByline('王强')?.strength).toBe('bare')
  })

  it('says whether it credits a picture', () => {
    expect(parseByline('王强 摄')?.photo).toBe(true)
    expect(parseByline('记者 王强')?.photo).toBe(false)
  })
})

describe('no byline', () => {
  it.each([
    '中秋',
    '一线短波',
    '记者帮办',
    '安全生产月',
    '法院判决',
    '读者来信',
    '鹿头村：宰大生、苦菊花',
    '误区一：大鱼大肉',
    '今天，王强来了。',
    '12月5日',
    '',
  ])('is %s', (text) => expect(parseByline(text)).toBeNull())

  it('is anything longer than a line', () => expect(parseByline('张三 '.repeat(2000))).toBeNull())
})
