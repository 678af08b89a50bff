/**
 * The story's life, as one table. Two axes that are never mixed: the stage of the working copy and the publication.
 * Pure: no database, no framework. Screens, commands, tests and `galley workflow --table` all read this.
 */

export const stages = ['drafting', 'review', 'signed', 'spiked', 'held'] as const
export type Stage = (typeof stages)[number]

export const publicationStates = ['none', 'scheduled', 'live', 'withdrawn'] as const
export type PublicationState = (typeof publicationStates)[number]

export const verbs = [
  'submit', // 送审
  'withdraw', // 撤回送审
  'approve', // 通过
  'return', // 退稿
  'sign', // 签发
  'hold', // 留用
  'spike', // 不用
  'revive', // 恢复
  'publish', // 发布
  'schedule', // 定时
  'unschedule', // 取消定时
  'reopen', // 重新打开
  'update', // 更新
  'correct', // 更正
  'retract', // 撤稿
  'fast-track', // 加急
  'reassign', // 改派
] as const
export type Verb = (typeof verbs)[number]

/** 体裁 of a story. */
export const storyKinds = [
  'news', // 消息
  'feature', // 通讯
  'colour', // 特写
  'brief', // 简讯
  'round-up', // 综述
  'sidelight', // 侧记
  'photo', // 图片新闻
  'commentary', // 评论
  'interview', // 访谈
  'letter', // 来信
  'verse', // 副刊
  'notice', // 启事、公告
  'correction', // 更正
] as const
export type StoryKind = (typeof storyKinds)[number]

/** Workflow presets of a section, with the number of review steps before sign-off counted in. */
export const workflows = ['direct', 'two-step', 'three-review'] as const
export type Workflow = (typeof workflows)[number]

/** Why a revision was made. */
export const revisionReasons = [
  'create',
  'import',
  'submit',
  'decision',
  'publish',
  'restore',
  'manual',
] as const
export type RevisionReason = (typeof revisionReasons)[number]

export const decisions = ['approve', 'return', 'sign'] as const
export type Decision = (typeof decisions)[number]

/** What a person did for a story. Printed after the name; also the role on author pages. */
export const bylineRoles = [
  'reporter',
  'contributor',
  'intern',
  'photographer',
  'words-and-pictures',
  'author',
  'source',
  'translator',
  'editor',
  'other',
] as const
export type BylineRole = (typeof bylineRoles)[number]

/** Number of review steps before sign-off. The last step of a workflow signs. */
export const stepCount: Record<Workflow, number> = { direct: 1, 'two-step': 2, 'three-review': 3 }

/** Whether the step is the one that signs. */
export function isSigningStep(workflow: Workflow, step: number): boolean {
  return step === stepCount[workflow]
}

/** Stages in which the text goes on to be worked on: a reopened story keeps its signed revision, which stays publishable. */
const atWork = ['drafting', 'review', 'signed'] as const
const anyPublication = publicationStates

/** Where a verb begins and where it leads. `same` leaves an axis as it is. */
export type Transition = {
  from: readonly Stage[]
  publication: readonly PublicationState[]
  /** `next` is one step on, `back` the author or one step back as the reviewer says. */
  to: Stage | 'same' | 'next' | 'back'
  /** `before` is withdrawn for a story that readers have seen, none for the others. */
  toPublication: PublicationState | 'same' | 'before'
  /** Which steps of a review: all when absent. `first` also means that nobody has decided yet. */
  step?: 'first' | 'signing' | 'before-signing'
  /** A signed revision must exist; for `newer`, one that readers do not see yet. */
  signed?: 'any' | 'newer'
}

/**
 * The one table of what may follow what. Scheduling pins the signed revision; on a live story a newer revision goes out
 * by `update` at once, never by a schedule, so that `scheduled` always means "readers do not see it yet". A scheduled or
 * live story is not set aside: unschedule or retract it first.
 */
export const transitions: Record<Verb, Transition> = {
  submit: { from: ['drafting'], publication: anyPublication, to: 'review', toPublication: 'same' },
  withdraw: {
    from: ['review'],
    publication: anyPublication,
    to: 'drafting',
    toPublication: 'same',
    step: 'first',
  },
  approve: {
    from: ['review'],
    publication: anyPublication,
    to: 'next',
    toPublication: 'same',
    step: 'before-signing',
  },
  return: { from: ['review'], publication: anyPublication, to: 'back', toPublication: 'same' },
  sign: {
    from: ['review'],
    publication: anyPublication,
    to: 'signed',
    toPublication: 'same',
    step: 'signing',
  },
  hold: { from: atWork, publication: ['none', 'withdrawn'], to: 'held', toPublication: 'same' },
  spike: {
    from: ['drafting', 'review', 'signed', 'held'],
    publication: ['none', 'withdrawn'],
    to: 'spiked',
    toPublication: 'same',
  },
  revive: { from: ['spiked', 'held'], publication: anyPublication, to: 'drafting', toPublication: 'same' },
  publish: {
    from: atWork,
    publication: ['none', 'scheduled', 'withdrawn'],
    to: 'same',
    toPublication: 'live',
    signed: 'any',
  },
  schedule: {
    from: atWork,
    publication: ['none', 'scheduled', 'withdrawn'],
    to: 'same',
    toPublication: 'scheduled',
    signed: 'any',
  },
  unschedule: { from: stages, publication: ['scheduled'], to: 'same', toPublication: 'before' },
  reopen: { from: ['signed'], publication: anyPublication, to: 'drafting', toPublication: 'same' },
  update: { from: atWork, publication: ['live'], to: 'same', toPublication: 'live', signed: 'newer' },
  correct: { from: stages, publication: ['live'], to: 'same', toPublication: 'live' },
  retract: { from: stages, publication: ['live'], to: 'same', toPublication: 'withdrawn' },
  'fast-track': {
    from: ['drafting', 'review'],
    publication: anyPublication,
    to: 'signed',
    toPublication: 'same',
  },
  reassign: { from: ['drafting', 'review'], publication: anyPublication, to: 'same', toPublication: 'same' },
}
