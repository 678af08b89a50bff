import type { StoryForDesk } from '#lib/story/views.ts'
import type { Verb } from '#lib/story/workflow.ts'

/** What a window asks before a verb is done. */
export type Ask = 'note' | 'reason' | 'notice' | 'to' | 'at' | 'author' | 'assignee' | 'override'

export type VerbForm = {
  /** The verb decides on the text: what is typed must be saved first, and the saved state is named. */
  onText: boolean
  asks: readonly Ask[]
  /** Shows which revision is meant, its hash, and what changed since I last looked. */
  looks: boolean
  /** Done at once, without a window: nothing is asked and it can be taken back. */
  atOnce: boolean
}

const plain: VerbForm = { onText: false, asks: [], looks: false, atOnce: false }

/** Every verb and what it asks for. The server checks all of it again. */
export const verbForms: Record<Verb, VerbForm> = {
  submit: { ...plain, onText: true, asks: ['note'] },
  withdraw: { ...plain, atOnce: true },
  approve: { ...plain, onText: true, asks: ['note'], looks: true },
  return: { ...plain, onText: true, asks: ['reason', 'to'] },
  sign: { ...plain, onText: true, asks: ['note'], looks: true },
  hold: { ...plain, asks: ['note'] },
  spike: { ...plain, asks: ['note'] },
  revive: { ...plain, atOnce: true },
  publish: plain,
  schedule: { ...plain, asks: ['at'] },
  unschedule: { ...plain, atOnce: true },
  reopen: { ...plain, asks: ['note'] },
  update: { ...plain, asks: ['note'] },
  correct: { ...plain, asks: ['notice'] },
  retract: { ...plain, asks: ['reason'] },
  'fast-track': { ...plain, onText: true, asks: ['reason'], looks: true },
  reassign: { ...plain, asks: ['assignee', 'note'] },
}

/** What is asked here and now: a return goes one step back only where there is one; a draft is given to another author. */
export function asksOf(verb: Verb, story: Pick<StoryForDesk, 'stage' | 'step' | 'choices'>): Ask[] {
  const choice = story.choices.find((one) => one.verb === verb)
  const override: Ask[] = choice?.ok && choice.needsOverride ? ['override'] : []
  const asks = verbForms[verb].asks
    .filter((ask) => ask !== 'to' || story.step > 1)
    .map((ask): Ask => (ask === 'assignee' && story.stage === 'drafting' ? 'author' : ask))
  return [...asks, ...override]
}

/** Asks that must not stay empty. */
const required: readonly Ask[] = ['reason', 'notice', 'at', 'author', 'override']

export function isRequired(ask: Ask): boolean {
  return required.includes(ask)
}

/** What the window holds, as typed. */
export type VerbDraft = Record<Ask, string>

export const emptyDraft: VerbDraft = {
  note: '',
  reason: '',
  notice: '',
  to: 'author',
  at: '',
  author: '',
  assignee: '',
  override: '',
}

/** The asks that still lack an answer. */
export function missing(asks: readonly Ask[], draft: VerbDraft): Ask[] {
  return asks.filter((ask) => isRequired(ask) && draft[ask].trim() === '')
}
