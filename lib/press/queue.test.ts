import { afterEach, beforeEach, expect, it } from 'vitest'
import { tag } from '#lib/events.ts'
import { consumeEvents } from './consume-events.ts'
import { pressedAll } from './queue.ts'
import { openPaper } from './testing/reader.ts'

const storyId = 'abcdefghjkmn'
const article = `/news/2026/11/23/${storyId}`
const neighbour = '/news/2026/11/22/npqrstvwxyz0'

let paper: Awaited<ReturnType<typeof openPaper>>
beforeEach(async () => {
  paper = await openPaper()
})
afterEach(() => paper.close())

it('presses again at once and in order: article, home, section, lists, feed, sitemap, then what only mentions it', async () => {
  const tags: Record<string, string[]> = {
    '/sitemap.xml': [tag.sitemap],
    [neighbour]: [tag.story('npqrstvwxyz0'), tag.story(storyId)],
    '/feed.xml': [tag.feed],
    '/author/aaaaaaaaaaaa': [tag.person('aaaaaaaaaaaa')],
    '/section/news': [tag.section('s')],
    '/': [tag.home],
    [article]: [tag.story(storyId)],
    '/section/other': [tag.section('other')],
  }
  for (const [address, own] of Object.entries(tags)) {
    paper.pages.set(address, { tags: own })
    await paper.read(address)
  }
  const order: string[] = []
  paper.before.run = async (address) => {
    order.push(address)
  }
  const changed = [
    tag.story(storyId),
    tag.home,
    tag.feed,
    tag.sitemap,
    tag.section('s'),
    tag.person('aaaaaaaaaaaa'),
  ]
  consumeEvents([{ type: 'story.updated', storyId, tags: changed, data: {} }])
  await pressedAll()
  expect(order).toEqual([
    article,
    '/',
    '/section/news',
    '/author/aaaaaaaaaaaa',
    '/feed.xml',
    '/sitemap.xml',
    neighbour,
  ])
})

it('presses a story that was just published before anyone asks for it', async () => {
  paper.pages.set(article, { tags: [tag.story(storyId)] })
  consumeEvents([{ type: 'story.published', storyId, tags: [tag.story(storyId)], data: { path: article } }])
  await pressedAll()
  expect(paper.rendered.get(article)).toBe(1)
  await paper.read(article)
  expect(paper.rendered.get(article)).toBe(1)
})

it('renders nothing for an event that readers do not see', async () => {
  consumeEvents([
    { type: 'story.submitted', storyId, tags: [], data: {} },
    { type: 'person.changed', storyId: null, tags: [], data: { path: '/desk' } },
  ])
  await pressedAll()
  expect(paper.rendered.size).toBe(0)
})

it('goes on after a page that fails', async () => {
  paper.pages.set('/', { tags: [tag.home] })
  paper.pages.set('/feed.xml', { tags: [tag.home] })
  await paper.read('/')
  await paper.read('/feed.xml')
  paper.pages.set('/', undefined)
  consumeEvents([{ type: 'story.updated', storyId, tags: [tag.home], data: {} }])
  await pressedAll()
  expect(paper.rendered.get('/feed.xml')).toBe(2)
})
