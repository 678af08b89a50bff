import type { Tx } from '#db/client.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import type { Actor } from '#lib/person/roles.ts'
import { lockAnyStory } from '#lib/story/commands/lock-story.ts'
import { waitsFor } from '../policy.ts'
import { listDeciders } from '../queries.ts'

/** Tells those the story now waits for. Call after it was moved, in the same transaction. */
export async function notifyReviewers(tx: Tx, actor: Actor, eventId: number, storyId: string): Promise<void> {
  const story = await lockAnyStory(tx, storyId)
  if (!story) return
  const waiting = waitsFor(story.state, await listDeciders(tx, story.state.sectionId))
  await notifyPeople(
    tx,
    actor,
    eventId,
    waiting.map(({ id }) => id),
  )
}
