import { expect, it } from 'vitest'
import { passwordProblem } from './password-rules.ts'

it.each([
  ['', 'password_short'],
  ['short', 'password_short'],
  ['八个字的口令不够', 'password_short'],
  ['😀😀😀😀😀', 'password_short'],
  ['x'.repeat(201), 'password_long'],
  ['aaaaaaaaaaaa', 'password_simple'],
  ['1234567890', 'password_simple'],
  ['password1234', 'password_simple'],
  ['Password!!!!', 'password_simple'],
  ['galley2026galley', 'password_simple'],
  ['maqin@example.org', 'password_simple'],
  ['maqinmaqin1', 'password_simple'],
])('refuses %j', (password, problem) => {
  expect(passwordProblem(password, ['马琴', 'maqin@example.org'])).toBe(problem)
})

it.each(['临溪桥下三月水风吹稻花', 'correct horse battery staple', 'kX8!mQ2?vT', 'maqin 在桥上等船来'])(
  'takes %j',
  (password) => {
    expect(passwordProblem(password, ['马琴', 'maqin@example.org'])).toBeUndefined()
  },
)
