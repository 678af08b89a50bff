import type { StoryKind } from '#lib/story/workflow.ts'

/** 体裁 as printed in the import's JSON, with the kind a story of Galley gets. */
export const kinds = {
  消息: 'news',
  通讯: 'feature',
  特写: 'colour',
  简讯: 'brief',
  综述: 'round-up',
  侧记: 'sidelight',
  图片新闻: 'photo',
  评论: 'commentary',
  访谈: 'interview',
  来信: 'letter',
  副刊: 'verse',
  启事: 'notice',
  通知: 'notice',
  更正: 'correction',
} as const satisfies Record<string, StoryKind>
export type PrintedKind = keyof typeof kinds

/** What a story shows that tells its kind. */
export type KindCues = {
  headline: string | null
  deck: string | null
  column: string | null
  dateline: string | null
  paragraphs: readonly string[]
  crossheads: number
  /** Began with a picture's text, without a headline. */
  caption: boolean
  /** Began with a list mark under a label. */
  brief: boolean
  verse: boolean
  photoCredit: boolean
  signed: boolean
}

type Rule = { kind: PrintedKind; when: (story: KindCues) => boolean }
const title = (story: KindCues) => `${story.headline ?? ''}${story.deck ?? ''}`
const length = (story: KindCues) => story.paragraphs.reduce((sum, one) => sum + one.length, 0)

/** First rule that holds. Only a guess: the desk decides. */
const rules: readonly Rule[] = [
  { kind: '更正', when: (story) => /^(?:更正|致歉)/.test(story.headline ?? '') },
  {
    kind: '启事',
    when: (story) => /(?:启事|遗失声明|寻人|招领|招聘|公告|声明|认领)/.test(story.headline ?? ''),
  },
  {
    kind: '通知',
    when: (story) => /(?:通知|公示|致.{2,12}(?:一封信|书)|倡议书|通告)/.test(story.headline ?? ''),
  },
  {
    kind: '来信',
    when: (story) =>
      /(?:来信|信箱|嘱托|家书|一封信)/.test(`${story.column ?? ''}${story.headline ?? ''}`) ||
      /^.{1,14}[：]$/.test(story.paragraphs[0] ?? ''),
  },
  { kind: '副刊', when: (story) => story.verse },
  {
    kind: '图片新闻',
    when: (story) => story.caption || (story.photoCredit && length(story) < 260 && story.crossheads === 0),
  },
  { kind: '简讯', when: (story) => story.brief || (story.headline === null && story.column !== null) },
  {
    kind: '访谈',
    when: (story) => story.paragraphs.filter((one) => /^(?:问|答|记者|Q|A)[：:]/.test(one)).length >= 2,
  },
  { kind: '综述', when: (story) => /综述|纪实|回眸|巡礼/.test(story.deck ?? '') },
  { kind: '侧记', when: (story) => /侧记|一瞥|见闻|掠影/.test(title(story)) },
  { kind: '评论', when: (story) => /评论|时评|短评|漫谈|杂谈|冷语|快评|锐评/.test(story.column ?? '') },
  {
    kind: '副刊',
    when: (story) => /诗|副刊|随笔|漫笔|散文|草木|往事|新芽|文苑|习作/.test(story.column ?? ''),
  },
  {
    kind: '通讯',
    when: (story) => story.crossheads > 0 || length(story) > 900 || /——(?:记|访|走进)/.test(story.deck ?? ''),
  },
]

/** Guesses a story's kind from what it shows. */
export function guessKind(story: KindCues): PrintedKind {
  return rules.find((rule) => rule.when(story))?.kind ?? '消息'
}
