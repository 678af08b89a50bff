import { expect, it } from 'vitest'
import type { VerbChoice } from '#lib/story/views.ts'
import { verbs } from '#lib/story/workflow.ts'
import { asksOf, emptyDraft, missing, verbForms } from './verb-forms.ts'

const review = (step: number, ...choices: VerbChoice[]) => ({ stage: 'review' as const, step, choices })

it('knows a form for every verb', () => {
  expect(Object.keys(verbForms)).toEqual([...verbs])
})

it('demands text of return, retract, correct and fast-track', () => {
  for (const [verb, ask] of [
    ['return', 'reason'],
    ['retract', 'reason'],
    ['correct', 'notice'],
    ['fast-track', 'reason'],
  ] as const)
    expect(missing(asksOf(verb, review(1)), emptyDraft)).toContain(ask)
})

it('takes blanks for no answer', () => {
  expect(missing(['reason'], { ...emptyDraft, reason: ' \n' })).toEqual(['reason'])
  expect(missing(['reason'], { ...emptyDraft, reason: '数字待核' })).toEqual([])
})

it('asks where a story goes back to only from the second step on', () => {
  expect(asksOf('return', review(1))).not.toContain('to')
  expect(asksOf('return', review(2))).toContain('to')
})

it('asks for a reason where the rules allow a second decision only with one', () => {
  const open: VerbChoice = { verb: 'sign', ok: true, needsOverride: true }
  expect(missing(asksOf('sign', review(3, open)), emptyDraft)).toEqual(['override'])
  expect(asksOf('sign', review(3, { verb: 'sign', ok: true }))).not.toContain('override')
})

it('gives a draft to another author and a review to another reviewer', () => {
  expect(asksOf('reassign', { stage: 'drafting', step: 0, choices: [] })).toContain('author')
  expect(asksOf('reassign', review(2))).toContain('assignee')
})

it('names the saved text in every verb that decides on it', () => {
  const onText = verbs.filter((verb) => verbForms[verb].onText)
  expect(onText).toEqual(['submit', 'approve', 'return', 'sign', 'fast-track'])
})
