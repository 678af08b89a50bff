import { type PageKind, readAddress } from '#lib/site/addresses.ts'

/** The order in which pages are pressed again: what readers miss first comes first. */
const ranks: Record<PageKind, number> = {
  article: 0,
  home: 1,
  section: 2,
  column: 3,
  author: 3,
  archive: 3,
  corrections: 3,
  feed: 4,
  sitemap: 5,
  robots: 6,
  about: 6,
}

/** From here on a page may wait: the press then works at most half of the time. */
export const unhurriedFrom = 3

/** Articles that only show another story among related ones. */
const neighbour = 6

/**
 * Rank of a page, 0 first.
 * @param storyIds the stories something happened to: their own articles go first
 */
export function rankOf(address: string, storyIds: ReadonlySet<string>): number {
  const read = readAddress(address)
  if (!read || 'moved' in read) return neighbour
  if (read.kind === 'article' && !storyIds.has(address.slice(address.lastIndexOf('/') + 1))) return neighbour
  return ranks[read.kind] + (address.includes('?') ? 1 : 0)
}
