import type { StoredEvent } from '#lib/event-stream.ts'
import { readAddress } from '#lib/site/addresses.ts'
import { rankOf } from './order.ts'
import { overtake } from './pressing.ts'
import { pressSoon } from './queue.ts'
import { bringBack, takeDown } from './withdrawn.ts'

/**
 * What the press does when something happened: retractions first and at once, then every page that bears a tag of the
 * events is stale, and pressed again in order. Idempotent.
 */
export function consumeEvents(
  batch: readonly Pick<StoredEvent, 'type' | 'storyId' | 'tags' | 'data'>[],
): void {
  const addresses = new Set<string>()
  for (const { type, storyId, data } of batch) {
    if (type === 'story.retracted' && storyId) for (const address of takeDown(storyId)) addresses.add(address)
    if (type === 'story.published' && storyId) bringBack(storyId)
    // A story just published is on no page yet that could be overtaken: its own is pressed before anyone asks.
    if (typeof data.path === 'string' && readAddress(data.path)) addresses.add(data.path)
  }
  const tags = new Set(batch.flatMap((event) => event.tags))
  if (tags.size === 0) return
  for (const address of overtake(tags)) addresses.add(address)
  const storyIds = new Set(batch.flatMap(({ storyId }) => storyId ?? []))
  pressSoon([...addresses].map((address) => [address, rankOf(address, storyIds)] as const))
}
