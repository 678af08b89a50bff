import { expect, it } from 'vitest'
import { assembleStories } from './assemble.ts'
import type { Decision } from './decisions.ts'
import { splitPage } from './page-lines.ts'
import type { PageLabel } from './states.ts'

/** Stories of lines written as `label> text`; `+` begins a story. */
function assemble(page: string) {
  const rows = page.trim().split('\n')
  const decisions: Decision[] = []
  const text = rows.map((row) => {
    const [, plus, label, rest] = row.match(/^(\+?)(\w+)> ?(.*)$/) ?? []
    if (label) decisions.push({ label: label as PageLabel, starts: plus === '+' })
    return rest ?? ''
  })
  return assembleStories(splitPage(text.join('\n')), decisions)
}

it('puts titles, text and byline together', () => {
  const [story, ...others] = assemble(`
+kicker> 找隐患 讲案例
headline> 太贴心了！
headline> 楼道管家上门收垃圾
deck> ——记水云湾小区
byline> □本报记者　沈 方
paragraph> 桶少了，年轻人多走几步不要
continued> 紧。
crosshead> 一本账
paragraph> 老人却犯了难。`)
  expect(others).toEqual([])
  expect(story).toMatchObject({
    kicker: '找隐患 讲案例',
    headline: '太贴心了！ 楼道管家上门收垃圾',
    deck: '——记水云湾小区',
    paragraphs: ['桶少了，年轻人多走几步不要紧。', '老人却犯了难。'],
    crossheads: [{ beforeParagraphIndex: 1, text: '一本账' }],
    bylines: [{ name: '沈方', role: '本报记者', unit: '' }],
  })
  expect(story?.paragraphLines).toEqual([[5, 6], [8]])
})

it('takes dateline, tail and jump off the text', () => {
  const [story] = assemble(`
+headline> 小桥通了
paragraph> 本报讯（记者 王强 通
continued> 讯员 李明）昨日，小桥通车。
paragraph> 大家都笑了。（张三 摄）
paragraph> 桥长80米。（下转第二版）`)
  expect(story?.dateline).toBe('本报讯（记者 王强 通讯员 李明）')
  expect(story?.paragraphs).toEqual(['昨日，小桥通车。', '大家都笑了。', '桥长80米。'])
  expect(story?.bylines.map((one) => one.name)).toEqual(['王强', '李明', '张三'])
})

it('a label over briefs holds for all of them, and ends where another mark begins', () => {
  const stories = assemble(`
+column> 一线短波
paragraph> ●机电科　更换开关9台。（张海燕）
+paragraph> ●洗煤厂　巡视食堂。
+headline> 招领启事
paragraph> 拾到背包一个。`)
  expect(stories.map(({ column, headline }) => [column, headline])).toEqual([
    ['一线短波', null],
    ['一线短波', null],
    [null, '招领启事'],
  ])
  expect(stories[0]?.paragraphs).toEqual(['机电科　更换开关9台。'])
})

it('a label over marked headlines holds for each; over one titled story for that one', () => {
  const marked = assemble(`
+column> 【城事】
headline> ●文化节启幕
paragraph> 文化节开幕。
+headline> ●先晴后雨
paragraph> 明天有雨。`)
  expect(marked.map((story) => [story.column, story.headline])).toEqual([
    ['【城事】', '文化节启幕'],
    ['【城事】', '先晴后雨'],
  ])
  const titled = assemble(`
+column> 社区故事会
headline> 娘家的中秋
paragraph> 诗会举办。
+headline> 小桥通了
paragraph> 小桥通车。`)
  expect(titled.map((story) => story.column)).toEqual(['社区故事会', null])
})

it('captions inside a story are pictures, not paragraphs', () => {
  const [story] = assemble(`
+headline> 小桥通了
paragraph> 小桥昨日通车。
caption> 图为通车现场。（王强 摄）
caption> 图为剪彩。
byline> 李明 摄
paragraph> 大家都笑了。`)
  expect(story?.paragraphs).toEqual(['小桥昨日通车。', '大家都笑了。'])
  expect(story?.photos).toEqual([
    { caption: '图为通车现场。', credit: ['王强'] },
    { caption: '图为剪彩。', credit: ['李明'] },
  ])
})

it('numbers of captions go, numbers of a list stay', () => {
  const [pictures] = assemble(`
+headline> 渔港的早晨
paragraph> 图①：渔民抬鱼。
paragraph> 图②：妇女补网。
byline> 海生 摄`)
  expect(pictures?.paragraphs).toEqual(['渔民抬鱼。', '妇女补网。'])
  const [list] = assemble(`
+headline> 致居民的一封信
paragraph> 1.关好门窗；
paragraph> 2.收好花盆。
signature> 防汛指挥部
signature> 2021年6月20日`)
  expect(list?.paragraphs).toEqual(['1.关好门窗；', '2.收好花盆。'])
  expect(list?.signature).toEqual(['防汛指挥部', '2021年6月20日'])
})

it('lines of verse stay lines; a stanza is one paragraph', () => {
  const [story] = assemble(`
+headline> 劳动者
verse> 你把太阳
continued> 扛过来
verse> 世界就亮了`)
  expect(story?.paragraphs).toEqual(['你把太阳\n扛过来', '世界就亮了'])
  expect(story?.kind).toBe('副刊')
})

it('an editor’s note stands apart, without its head', () => {
  const [story] = assemble(`
+headline> 秋天咳嗽
note> 编者按：入秋以来，
note> 患者增多。
paragraph> 问：要紧吗？`)
  expect(story?.editorNote).toBe('入秋以来，患者增多。')
  expect(story?.paragraphs).toEqual(['问：要紧吗？'])
})

it('a name on two lines stands once', () => {
  const [story] = assemble(`
+headline> 小桥通了
byline> 王强
paragraph> 小桥通车。（王强 摄）`)
  expect(story?.bylines.map((one) => one.name)).toEqual(['王强'])
})

it('furniture belongs to no story, and what follows it begins one', () => {
  const stories = assemble(`
furniture> 桃源镇报
paragraph> 小桥通车。
credit> 责任编辑：冯玉梅`)
  expect(stories.map((story) => story.lines)).toEqual([[1]])
})
