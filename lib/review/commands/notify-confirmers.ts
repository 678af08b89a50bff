import type { Tx } from '#db/client.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import type { Actor } from '#lib/person/roles.ts'
import type { StoryState } from '#lib/story/policy.ts'
import { canConfirmFastTrack } from '../policy.ts'
import { listDeciders } from '../queries.ts'

/** Tells the desk heads and chiefs who may close the review after publication of a story that `actor` fast-tracked. */
export async function notifyConfirmers(
  tx: Tx,
  actor: Actor,
  eventId: number,
  story: StoryState,
): Promise<void> {
  const deciders = await listDeciders(tx, story.sectionId)
  const confirmers = deciders.filter((member) => canConfirmFastTrack(member, story, actor.id))
  await notifyPeople(
    tx,
    actor,
    eventId,
    confirmers.map(({ id }) => id),
  )
}
