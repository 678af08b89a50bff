import { expect, it } from 'vitest'
import { peopleHere, userOf } from './people.ts'

const ma = { user: { id: 'p1', name: '马琴' }, cursor: { anchor: {}, head: {} } }
const li = { user: { id: 'p2', name: '李责编' } }

it('names each person once, self first, however many tabs are open', () => {
  const people = peopleHere([li, ma, { ...ma, cursor: null }, { ...li }], 'p2')
  expect(people.map(({ name, self, writing }) => [name, self, writing])).toEqual([
    ['李责编', true, false],
    ['马琴', false, true],
  ])
})

it.each([null, undefined, 7, {}, { user: null }, { user: { id: 1, name: 2 } }, { user: { id: 'x' } }])(
  'finds nobody in %j',
  (state) => {
    expect(userOf(state)).toBeNull()
    expect(peopleHere([state], 'p1')).toEqual([])
  },
)

it('gives a person the same colour everywhere', () => {
  expect(userOf(ma)?.hue).toBe(userOf({ user: { id: 'p1', name: '别名', hue: 99 } })?.hue)
})
