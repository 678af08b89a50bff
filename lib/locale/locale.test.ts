import { expect, it } from 'vitest'
import { asLocale, negotiateLocale } from './locale.ts'

it.each([
  ['en-GB,en;q=0.9', 'en'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['en;q=0.4, zh-Hans;q=0.6', 'zh-CN'],
  ['fr, en;q=0.5', 'en'],
  ['fr, de', 'zh-CN'],
  ['en;q=0', 'zh-CN'],
  ['*', 'zh-CN'],
  ['', 'zh-CN'],
  [undefined, 'zh-CN'],
  ['en;q=abc,,;;', 'en'],
])('answers %j in %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale)
})

it('takes no language it does not speak', () => {
  expect(asLocale('en')).toBe('en')
  expect(asLocale('fr')).toBeUndefined()
  expect(asLocale(null)).toBeUndefined()
})
