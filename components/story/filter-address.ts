import { type StorySort, storySorts } from '#lib/story/filter.ts'

/** Filters that stand in the address of the story list, in the order of the form. Their meaning: lib/story/filter.ts. */
export const filterNames = ['q', 'section', 'stage', 'publication', 'kind', 'mine', 'author'] as const
export type FilterName = (typeof filterNames)[number]

/** A list as its address gives it. */
export type StoryListAddress = {
  filters: Partial<Record<FilterName, string>>
  sort: StorySort | undefined
  cursor: string | undefined
}

/** Reads the parameters of an address; of several values of one name the first counts. */
export function readFilterValues(
  parameters: Record<string, string | string[] | undefined>,
): StoryListAddress {
  const first = (name: string) => {
    const value = parameters[name]
    return (Array.isArray(value) ? value[0] : value)?.trim() || undefined
  }
  return {
    filters: Object.fromEntries(filterNames.map((name) => [name, first(name)])),
    sort: storySorts.find((sort) => sort === first('sort')),
    cursor: first('cursor'),
  }
}

/** The address of a list: nothing in it that is not chosen, so that equal lists have equal addresses. */
export function storyListHref({ filters, sort, cursor }: StoryListAddress): string {
  const query = new URLSearchParams()
  for (const name of filterNames) {
    const value = filters[name]?.trim()
    if (value) query.set(name, value)
  }
  if (sort && sort !== 'updated') query.set('sort', sort)
  if (cursor) query.set('cursor', cursor)
  return query.size > 0 ? `/desk/stories?${query}` : '/desk/stories'
}
