import { describe, expect, it } from 'vitest'
import { cutTail } from './byline-tail.ts'

describe('the byline at the end of a paragraph', () => {
  it.each([
    ['活动持续到月底。（记者 项一 通讯员 华银）', '活动持续到月底。', ['项一', '华银']],
    ['22人参加。（王强）', '22人参加。', ['王强']],
    ['淘汰老旧设备。（郭红 段小飞）', '淘汰老旧设备。', ['郭红', '段小飞']],
    ['方便居民买菜、上班。 本报记者 王涛 通讯员 柳潇 摄', '方便居民买菜、上班。', ['王涛', '柳潇']],
    ['预计产量6万公斤。　缑 亮 摄', '预计产量6万公斤。', ['缑亮']],
    ['教孩子们包粽子。（欧阳珊 摄）', '教孩子们包粽子。', ['欧阳珊']],
    ['捐款活动。（慈善分会 阴雪晴）', '捐款活动。', ['阴雪晴']],
    ['名额有限。（通讯员 文化）', '名额有限。', ['文化']],
    ['图为活动现场。　槐园村　臧柏 图/文', '图为活动现场。', ['臧柏']],
  ])('%s', (text, rest, names) => {
    const cut = cutTail(text)
    expect(cut?.text).toBe(rest)
    expect(cut?.byline.names.map((one) => one.name)).toEqual(names)
  })

  it.each([
    '市中医院10月11日举行义诊（周日）',
    '居民小帅（化名）',
    '详见今天第三版。（见右图）',
    '全文如下。（完）',
    '下转。（下转第二版）',
    '问：这是怎么回事？（东川县 读者 王强）',
    '他叫王强',
    '消息不实。（据《新农村报》）',
    '秦灶街道新时代文明实践所（站）',
  ])('is not found in %s', (text) => expect(cutTail(text)).toBeNull())
})
