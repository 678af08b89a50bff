import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { redirects } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { findRedirect } from './public.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

it('knows where an address went', async () => {
  await open.db.insert(redirects).values([
    { fromPath: '/old/1.html', toPath: '/news/2026/11/23/abcdefghjkmn' },
    { fromPath: '/old/2.html', toPath: '/section/news', status: 302 },
  ])
  expect(await findRedirect(open.db, '/old/1.html')).toMatchObject({
    to: '/news/2026/11/23/abcdefghjkmn',
    status: 301,
  })
  expect(await findRedirect(open.db, '/old/2.html')).toMatchObject({ status: 302 })
  expect(await findRedirect(open.db, '/old/3.html')).toBeNull()
})

it('leads to no other host and not in a circle', async () => {
  await open.db.insert(redirects).values([
    { fromPath: '/a', toPath: '//evil.example/' },
    { fromPath: '/b', toPath: 'https://evil.example/' },
    { fromPath: '/c', toPath: '/\\evil.example' },
    { fromPath: '/d', toPath: '/d' },
  ])
  for (const path of ['/a', '/b', '/c', '/d']) expect(await findRedirect(open.db, path), path).toBeNull()
})
