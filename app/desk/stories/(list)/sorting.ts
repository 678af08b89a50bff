import { type StoryListAddress, storyListHref } from '#components/story/filter-address.ts'
import type { Sorting } from '#components/story/story-table.tsx'
import type { StorySort } from '#lib/story/filter.ts'

/** Heads that sort, and which way each goes: the newest first, the next deadline first, the longest wait first. */
const heads = {
  updated: { sort: 'updated', way: 'descending' },
  deadline: { sort: 'deadline', way: 'ascending' },
  stage: { sort: 'waiting', way: 'ascending' },
  publication: { sort: 'published', way: 'descending' },
} as const satisfies Record<string, { sort: StorySort; way: 'ascending' | 'descending' }>

/** Where the heads of the story list lead. */
export function sortingFor(address: StoryListAddress): Sorting {
  const now = address.sort ?? 'updated'
  return Object.fromEntries(
    Object.entries(heads).map(([column, { sort, way }]) => [
      column,
      { href: storyListHref({ ...address, sort, cursor: undefined }), now: sort === now ? way : undefined },
    ]),
  )
}
