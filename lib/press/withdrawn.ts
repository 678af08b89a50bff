import { tag } from '#lib/events.ts'
import { singleton } from '#lib/singleton.ts'
import { goneSheet } from './plain-pages.ts'
import type { Sheet } from './sheet.ts'
import { addressesWith, dropSheet, findAnySheet, keepSheet, markStale } from './store.ts'

/** Retracted lately: if their pages cannot be rendered, they are gone all the same. */
const withdrawn = () => singleton('press.withdrawn', () => new Set<string>())
const remembered = 10_000

/**
 * A retraction takes effect before anything is rendered: the story's own page is answered 410 from here on, and no page
 * that showed its headline is shown again as it was.
 * @returns addresses of the pages it stood on
 */
export function takeDown(storyId: string): Set<string> {
  const state = withdrawn()
  const [oldest] = state
  if (state.size >= remembered && oldest) state.delete(oldest)
  state.add(storyId)
  const addresses = addressesWith([tag.story(storyId)])
  for (const address of addresses) {
    const sheet = findAnySheet(address)
    dropSheet(address)
    if (!sheet || sheet.storyId !== storyId) continue
    keepSheet(address, { ...goneSheet(), tags: sheet.tags, storyId })
    markStale(address)
  }
  return addresses
}

/** The story is back: its page is again whatever it renders to. */
export function bringBack(storyId: string): void {
  withdrawn().delete(storyId)
}

/** What stands in for the page of a retracted story that cannot be rendered. */
export function standInFor(address: string): Sheet | undefined {
  return withdrawn().has(address.slice(address.lastIndexOf('/') + 1)) ? goneSheet() : undefined
}
