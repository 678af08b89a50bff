import { expect, it } from 'vitest'
import { readFilterValues, storyListHref } from './filter-address.ts'

it('gives equal lists equal addresses', () => {
  const one = readFilterValues({ kind: 'news', q: ' 秋粮 ', stage: '' })
  const other = readFilterValues({ q: '秋粮', kind: ['news', 'brief'], unknown: 'x' })
  expect(storyListHref(one)).toBe(storyListHref(other))
  expect(storyListHref(one)).toBe('/desk/stories?q=%E7%A7%8B%E7%B2%AE&kind=news')
})

it('leaves the plain list without parameters', () => {
  expect(storyListHref(readFilterValues({}))).toBe('/desk/stories')
  expect(storyListHref(readFilterValues({ sort: 'updated' }))).toBe('/desk/stories')
  expect(storyListHref(readFilterValues({ sort: 'loudest' }))).toBe('/desk/stories')
})

it('comes back from its own address', () => {
  const address = { filters: { stage: 'review', mine: 'true' }, sort: 'deadline' as const, cursor: 'abc' }
  const query = new URL(storyListHref(address), 'http://desk.invalid').searchParams
  expect(readFilterValues(Object.fromEntries(query))).toEqual({
    ...address,
    filters: {
      ...address.filters,
      q: undefined,
      section: undefined,
      publication: undefined,
      kind: undefined,
      author: undefined,
    },
  })
})
