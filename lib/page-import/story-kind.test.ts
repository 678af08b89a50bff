import { expect, it } from 'vitest'
import { storyKinds } from '#lib/story/workflow.ts'
import { guessKind, type KindCues, kinds } from './story-kind.ts'

const story: KindCues = {
  headline: '小桥通了',
  deck: null,
  column: null,
  dateline: null,
  paragraphs: ['昨日，小桥通车。'],
  crossheads: 0,
  caption: false,
  brief: false,
  verse: false,
  photoCredit: false,
  signed: true,
}

it.each([
  ['消息', {}],
  ['通讯', { crossheads: 2 }],
  ['图片新闻', { caption: true, headline: null }],
  ['简讯', { brief: true, headline: null, column: '短讯' }],
  ['综述', { deck: '——桃源镇推进乡村振兴工作综述' }],
  ['启事', { headline: '招领启事' }],
  ['通知', { headline: '致全镇居民的一封信' }],
  ['来信', { column: '亲情嘱托' }],
  ['副刊', { verse: true }],
  ['评论', { column: '短评' }],
  ['访谈', { paragraphs: ['问：为什么？', '答：因为。', '问：还有呢？'] }],
] as const)('%s', (kind, cues) => expect(guessKind({ ...story, ...cues })).toBe(kind))

it('every printed kind is a kind of the newsroom', () => {
  for (const kind of Object.values(kinds)) expect(storyKinds).toContain(kind)
})
