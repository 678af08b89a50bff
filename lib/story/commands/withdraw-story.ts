import type { CommandContext } from '#lib/command.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { WithdrawStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'

/**
 * 撤回送审: back to drafting, as long as nobody has decided.
 * @throws AppError not_found, conflict, and the codes of a closed verb
 */
export async function withdrawStory(
  { actor, db }: CommandContext,
  input: WithdrawStoryInput,
): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'withdraw', input)
    const moved = await moveStory(tx, story, { stage: 'drafting', step: 0, assigneeId: null })
    await recordEvent(tx, actor, { type: 'story.withdrawn-from-review', storyId: story.row.id })
    return moved
  })
}
