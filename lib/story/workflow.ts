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
