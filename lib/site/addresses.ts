/** The addresses of readers' pages: one table, read by the press, the pages and the tests. Pure. */

export const pageKinds = [
  'article',
  'home',
  'section',
  'column',
  'author',
  'archive',
  'corrections',
  'about',
  'feed',
  'sitemap',
  'robots',
] as const
export type PageKind = (typeof pageKinds)[number]

const slug = '[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?'
const id = '[0-9a-hjkmnp-tv-z]{12}'

type Shape = { kind: PageKind; shape: RegExp; paged?: true }

const shapes: readonly Shape[] = [
  { kind: 'article', shape: new RegExp(`^/news/\\d{4}/\\d{2}/\\d{2}/${id}$`) },
  { kind: 'home', shape: /^\/$/ },
  { kind: 'section', shape: new RegExp(`^/section/${slug}$`), paged: true },
  { kind: 'column', shape: new RegExp(`^/column/${slug}$`), paged: true },
  { kind: 'author', shape: new RegExp(`^/author/${id}$`), paged: true },
  { kind: 'archive', shape: /^\/archive(?:\/\d{4}\/\d{2}(?:\/\d{2})?)?$/ },
  { kind: 'corrections', shape: /^\/corrections$/, paged: true },
  { kind: 'about', shape: /^\/about$/ },
  { kind: 'feed', shape: new RegExp(`^(?:/section/${slug})?/feed\\.xml$`) },
  { kind: 'sitemap', shape: /^\/sitemap(?:\/\d{4}-\d{2})?\.xml$/ },
  { kind: 'robots', shape: /^\/robots\.txt$/ },
]

/** Lists are turned this far; what is older is found by date. */
export const lastPage = 100

/**
 * What an address of a request means to the readers' site: a page with its one spelling, or the place of that spelling
 * when the path was written otherwise (capitals, slashes too many), or nothing of ours. A query that no page knows
 * (campaign marks, the sender of a shared link) is left out of the spelling.
 * @param url path and query as they stand in the request line
 */
export function readAddress(
  url: string,
): { kind: PageKind; address: string } | { moved: string } | undefined {
  const mark = url.indexOf('?')
  const written = mark === -1 ? url : url.slice(0, mark)
  if (!written.startsWith('/') || written.length > 200) return undefined
  const path = written
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
  const found = shapes.find(({ shape }) => shape.test(path))
  if (!found) return undefined
  const page =
    found.paged && mark !== -1 ? pageNumber(new URLSearchParams(url.slice(mark + 1)).get('page')) : 1
  const address = page > 1 ? `${path}?page=${page}` : path
  return path === written ? { kind: found.kind, address } : { moved: address }
}

/** Number of a page of a list as asked for, from 1. Nonsense is page 1; beyond the last is the one after it: not found. */
export function pageNumber(text: string | null): number {
  if (!text || !/^\d{1,9}$/.test(text)) return 1
  return Math.min(Math.max(Number(text), 1), lastPage + 1)
}

/** Builders of the same addresses. Stories carry theirs in `path`. */
export const addressOf = {
  home: '/',
  section: (slug: string) => `/section/${slug}`,
  sectionFeed: (slug: string) => `/section/${slug}/feed.xml`,
  column: (slug: string) => `/column/${slug}`,
  author: (id: string) => `/author/${id}`,
  archive: '/archive',
  /** `2026-11` → its month. */
  month: (month: string) => `/archive/${month.replace('-', '/')}`,
  /** `2026-11-23` → its day. */
  day: (day: string) => `/archive/${day.replaceAll('-', '/')}`,
  corrections: '/corrections',
  about: '/about',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  icon: '/assets/icon.svg',
  sitemapOf: (month: string) => `/sitemap/${month}.xml`,
  media: (id: string, width: number, format: string) => `/media/${id}/${width}.${format}`,
  /** A page of a list; the first has no number. */
  page: (address: string, number: number) => (number > 1 ? `${address}?page=${number}` : address),
} as const
