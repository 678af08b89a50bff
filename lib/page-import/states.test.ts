import { expect, it } from 'vitest'
import {
  emissionLabels,
  mayBegin,
  mayEnd,
  pageLabelOf,
  pageLabels,
  type State,
  states,
  transition,
} from './states.ts'

const state = (label: State['label'], signed = false): State => ({ label, signed })

it('every label has a state and a label a person knows', () => {
  for (const label of emissionLabels) {
    expect(states.some((one) => one.label === label)).toBe(true)
    expect(pageLabels).toContain(pageLabelOf[label])
  }
})

it('a headline leads into its story, a paragraph out of it', () => {
  expect(transition(state('kicker'), state('headline'))).toBe('within')
  expect(transition(state('headline'), state('paragraph'))).toBe('within')
  expect(transition(state('paragraph'), state('headline'))).toBe('starts')
  expect(transition(state('bylineAfter', true), state('column'))).toBe('starts')
  expect(transition(state('paragraph'), state('furniture'))).toBe('outside')
})

it('a kicker without a headline, or a headline without text, is impossible', () => {
  expect(transition(state('kicker'), state('paragraph'))).toBeNull()
  expect(transition(state('headline'), state('headline'))).toBeNull()
  expect(transition(state('headline'), state('furniture'))).toBeNull()
  expect(transition(state('furniture'), state('continued'))).toBeNull()
})

it('a story keeps in mind that its byline was seen', () => {
  expect(transition(state('bylineBefore', true), state('paragraph', true))).toBe('within')
  expect(transition(state('bylineBefore', true), state('paragraph', false))).toBeNull()
  expect(transition(state('paragraph', true), state('continued', false))).toBeNull()
  expect(transition(state('paragraph', true), state('headline', false))).toBe('starts')
})

it('a page begins with furniture or a story, and ends with what may end one', () => {
  expect(mayBegin(state('furniture'))).toBe(true)
  expect(mayBegin(state('headline'))).toBe(true)
  expect(mayBegin(state('continued'))).toBe(false)
  expect(mayEnd(state('bylineAfter', true))).toBe(true)
  expect(mayEnd(state('kicker'))).toBe(false)
})

it('from every state a page can go on', () => {
  for (const from of states) expect(states.some((to) => transition(from, to) !== null)).toBe(true)
})
