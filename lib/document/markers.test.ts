import { expect, it } from 'vitest'
import { findMarkers } from './markers.ts'

it.each([
  ['入库【待核】万吨', ['【待核】']],
  ['入库【待核：数字】万吨，【待核】', ['【待核：数字】', '【待核】']],
  ['The mayor, TK, said TK.', ['TK', 'TK']],
  ['增长TK%', ['TK']],
  ['增长 TK%', ['TK']],
  ['TKO in round two', []],
  ['待核 【其他】', []],
  ['【待核【待核】', ['【待核】']],
])('finds in %j', (text, markers) => {
  expect(findMarkers(text).map((found) => found.text)).toEqual(markers)
})

it('tells where each stands', () => {
  expect(findMarkers('ab【待核】 TK')).toEqual([
    { text: '【待核】', at: 2 },
    { text: 'TK', at: 7 },
  ])
})
