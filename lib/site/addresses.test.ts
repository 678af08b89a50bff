import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressOf, lastPage, readAddress } from './addresses.ts'

const id = 'abcdefghjkmn'

it.each([
  ['/', 'home'],
  [`/news/2026/11/23/${id}`, 'article'],
  ['/section/news', 'section'],
  ['/column/field-class', 'column'],
  [`/author/${id}`, 'author'],
  ['/archive', 'archive'],
  ['/archive/2026/11', 'archive'],
  ['/archive/2026/11/23', 'archive'],
  ['/corrections', 'corrections'],
  ['/about', 'about'],
  ['/feed.xml', 'feed'],
  ['/section/news/feed.xml', 'feed'],
  ['/sitemap.xml', 'sitemap'],
  ['/sitemap/2026-11.xml', 'sitemap'],
  ['/robots.txt', 'robots'],
] as const)('%s is a page: %s', (address, kind) => {
  expect(readAddress(address)).toEqual({ kind, address })
})

it.each([
  '/desk',
  '/sign-in',
  '/api/x',
  '/news',
  '/news/2026/11/23',
  '/section',
  '/section/a/b',
  '/_next/x',
  '//evil',
  '*',
  '',
])('%s is none of ours', (address) => {
  expect(readAddress(address)).toBeUndefined()
})

it('knows the number of a page and drops every other query', () => {
  expect(readAddress('/section/news?page=2&utm_source=x')).toMatchObject({ address: '/section/news?page=2' })
  expect(readAddress('/section/news?page=02')).toMatchObject({ address: '/section/news?page=2' })
  expect(readAddress('/section/news?page=-1')).toMatchObject({ address: '/section/news' })
  expect(readAddress('/section/news?page=1e9')).toMatchObject({ address: '/section/news' })
  expect(readAddress('/section/news?page=99999')).toMatchObject({
    address: `/section/news?page=${lastPage + 1}`,
  })
  expect(readAddress(`/news/2026/11/23/${id}?page=2`)).toMatchObject({ address: `/news/2026/11/23/${id}` })
})

it('leads other spellings to the one, in one step, and never to another host', () => {
  expect(readAddress('/Section/NEWS/')).toEqual({ moved: '/section/news' })
  expect(readAddress('//section//news?page=3')).toEqual({ moved: '/section/news?page=3' })
  expect(readAddress('//')).toEqual({ moved: '/' })
  fc.assert(
    fc.property(fc.stringMatching(/^\/[/a-zA-Z0-9.?=&%-]{0,60}$/), (url) => {
      const read = readAddress(url)
      if (!read || !('moved' in read)) return true
      return !read.moved.startsWith('//') && !('moved' in (readAddress(read.moved) ?? { moved: '' }))
    }),
  )
})

it('builds addresses that it reads', () => {
  for (const address of [
    addressOf.section('news'),
    addressOf.sectionFeed('news'),
    addressOf.column('neighbours'),
    addressOf.author(id),
    addressOf.month('2026-11'),
    addressOf.day('2026-11-23'),
    addressOf.sitemapOf('2026-11'),
    addressOf.page(addressOf.section('news'), 3),
  ])
    expect(readAddress(address)).toMatchObject({ address })
})
