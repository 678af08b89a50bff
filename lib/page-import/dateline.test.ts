import { describe, expect, it } from 'vitest'
import { findDateline } from './dateline.ts'

describe('a dateline', () => {
  it.each([
    ['本报讯 6月18日，镇人大组织', '本报讯', []],
    [
      '本报讯（记者 边小雨 通讯员 鲍振华 范奕 文/摄） 水云湾',
      '本报讯（记者 边小雨 通讯员 鲍振华 范奕 文/摄）',
      ['边小雨', '鲍振华', '范奕'],
    ],
    ['本报讯 （通讯员 翁小昌 记者 谢平） “楼道灯', '本报讯 （通讯员 翁小昌 记者 谢平）', ['翁小昌', '谢平']],
    [
      '本报临溪12月7日电 （记者 朱小兵 县委报道组 张斌） 周日',
      '本报临溪12月7日电 （记者 朱小兵 县委报道组 张斌）',
      ['朱小兵', '张斌'],
    ],
    [
      '据新华社墨尔本1月21日电（记者 郝强 岳冬）2018年',
      '据新华社墨尔本1月21日电（记者 郝强 岳冬）',
      ['郝强', '岳冬'],
    ],
    ['新华社电 昨天', '新华社电', []],
    ['晚报讯（首席记者 孔立宇）日前', '晚报讯（首席记者 孔立宇）', ['孔立宇']],
    ['本报2月27日讯　昨晚', '本报2月27日讯', []],
    ['本报讯 记者张三、李四报道：昨天', '本报讯 记者张三、李四报道：', ['张三', '李四']],
    ['本报讯 乔山报道：昨天', '本报讯 乔山报道：', ['乔山']],
    ['本报讯 卞阳、特约记者魏然报道：昨天', '本报讯 卞阳、特约记者魏然报道：', ['卞阳', '魏然']],
    ['（记者 王强 通讯员 李四）昨天', '（记者 王强 通讯员 李四）', ['王强', '李四']],
  ])('%s', (text, printed, names) => {
    const found = findDateline(text)
    expect(found?.printed).toBe(printed)
    expect(found?.byline?.names.map((one) => one.name) ?? []).toEqual(names)
  })

  it('may have its bracket broken by the end of a line', () => {
    expect(findDateline('本报讯（记者 吴小华 通讯')).toMatchObject({ printed: '本报讯', open: true })
  })

  it.each(['本报记者从市气象台了解到', '通讯员队伍不断壮大', '资讯发达', '昨日，记者从市气象台', '喜讯传来'])(
    '%s has none',
    (text) => expect(findDateline(text)).toBeNull(),
  )
})
