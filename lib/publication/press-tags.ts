import { tag } from '#lib/events.ts'
import type { BylineEntry } from '#lib/story/facts.ts'

/** Where a story stands among readers' pages. */
export type Standing = {
  day: string | null
  sectionId: string | null
  columnId: string | null
  bylines: readonly BylineEntry[]
}

/**
 * Tags of every readers' page a change of a published story shows on: itself, home, section, column, authors, its day, feed
 * and sitemap. Give where it stood before and where it stands after, so that it leaves the pages it has left.
 */
export function pressTags(storyId: string, standings: readonly Standing[]): string[] {
  const tags = new Set([tag.story(storyId), tag.home, tag.feed, tag.sitemap])
  for (const { day, sectionId, columnId, bylines } of standings) {
    if (day) tags.add(tag.day(day))
    if (sectionId) tags.add(tag.section(sectionId))
    if (columnId) tags.add(tag.column(columnId))
    for (const { personId } of bylines) if (personId) tags.add(tag.person(personId))
  }
  return [...tags]
}
