import type { Teaser } from '#lib/publication/public.ts'
import { addressOf } from './addresses.ts'
import { bestWidth } from './image.ts'
import { element, textElement } from './xml.ts'

/** What a feed says of itself. Addresses are absolute. */
export type FeedHead = {
  title: string
  description: string
  /** The page it belongs to, and the feed's own address. */
  link: string
  self: string
  language: string
}

/** RSS 2.0 (rssboard.org/rss-specification) with the author in Dublin Core. `origin` begins absolute links. */
export function rssFeed(head: FeedHead, teasers: readonly Teaser[], origin: string): string {
  const built = teasers
    .map((teaser) => teaser.updatedAt ?? teaser.publishedAt)
    .sort((a, b) => b.getTime() - a.getTime())[0]
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    'rss',
    element('channel', [
      textElement('title', head.title),
      textElement('link', head.link),
      textElement('description', head.description),
      textElement('language', head.language),
      element('atom:link', '', { href: head.self, rel: 'self', type: 'application/rss+xml' }),
      built ? textElement('lastBuildDate', built.toUTCString()) : '',
      ...teasers.map((teaser) => item(teaser, origin)),
    ]),
    {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
    },
  )}`
}

function item(teaser: Teaser, origin: string): string {
  const { id, path, kicker, headline, excerpt, section, publishedAt, bylines, image } = teaser
  const width = image && bestWidth(image.widths.jpeg ?? [], 640)
  return element('item', [
    textElement('title', headline || kicker || excerpt.slice(0, 24) || teaser.day),
    textElement('link', origin + path),
    // For good: an address may change one day, the story stays the same.
    textElement('guid', id, { isPermaLink: 'false' }),
    excerpt ? textElement('description', excerpt) : '',
    ...bylines.map(({ name }) => textElement('dc:creator', name)),
    section ? textElement('category', section.name) : '',
    textElement('pubDate', publishedAt.toUTCString()),
    width
      ? element('media:content', '', {
          url: origin + addressOf.media(image.id, width, 'jpeg'),
          medium: 'image',
          width,
        })
      : '',
  ])
}
