import { expect, it } from 'vitest'
import { compositionKeys } from './is-composing.ts'

const key = (timeStamp: number, change: { isComposing?: boolean; keyCode?: number } = {}) => ({
  isComposing: false,
  keyCode: 13,
  timeStamp,
  ...change,
})

it('knows keys that go to the input method', () => {
  const { isComposing } = compositionKeys(false)
  expect(isComposing(key(0, { isComposing: true }))).toBe(true)
  expect(isComposing(key(0, { keyCode: 229 }))).toBe(true)
  expect(isComposing(key(0))).toBe(false)
})

it('takes the Enter that Safari sends after the end for part of the composition, once', () => {
  const { ended, isComposing } = compositionKeys(true)
  ended(1_000)
  const confirming = key(1_020)
  expect(isComposing(confirming)).toBe(true)
  expect(isComposing(confirming)).toBe(true)
  expect(isComposing(key(1_200))).toBe(false)
  ended(2_000)
  expect(isComposing(key(2_500))).toBe(false)
})

it('acts on the first key after a composition where the browser is not late', () => {
  const { ended, isComposing } = compositionKeys(false)
  ended(1_000)
  expect(isComposing(key(1_020))).toBe(false)
})
