import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { notifyPeople } from '#lib/notification/commands/notify-people.ts'
import { putLive } from '#lib/publication/commands/put-live.ts'
import { recordCorrection } from '#lib/publication/commands/record-correction.ts'
import { pressTags } from '#lib/publication/press-tags.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { CorrectStoryInput } from '../input.ts'
import { beginVerb } from './begin-verb.ts'
import { type Moved, moveStory } from './move-story.ts'
import { requireSigned } from './require-signed.ts'

/**
 * 更正: a dated notice that stays with the live story for good. Where a newer revision was signed, it goes out with the
 * notice, in the same transaction.
 * @throws AppError not_found, conflict, notice_required, not_signed_off (another revision is named than the one signed),
 *   and the codes of a closed verb
 */
export async function correctStory({ actor, db }: CommandContext, input: CorrectStoryInput): Promise<Moved> {
  return db.transaction(async (tx) => {
    const story = await beginVerb(tx, actor, 'correct', input)
    if (!input.notice) throw new AppError('notice_required', { fields: { notice: 'too_small' } })
    if (input.revisionId) requireSigned(story, input.revisionId)
    const { row, state, publication } = story
    const shown = publication?.revisionId
    if (!publication || !shown) throw new AppError('wrong_stage')
    const newer = row.signedRevisionId !== shown ? row.signedRevisionId : null
    const live = newer ? await putLive(tx, row.id, newer, publication) : null
    const correctionId = await recordCorrection(tx, actor, {
      storyId: row.id,
      revisionId: newer ?? shown,
      notice: input.notice,
    })
    const moved = await moveStory(tx, story, {})
    const eventId = await recordEvent(tx, actor, {
      type: 'story.corrected',
      storyId: row.id,
      data: {
        correctionId,
        notice: input.notice,
        revisionId: newer ?? shown,
        replaced: newer ? shown : null,
      },
      tags: live?.tags ?? pressTags(row.id, [publication]),
    })
    await notifyPeople(tx, actor, eventId, [state.authorId, ...state.bylinePersonIds])
    return moved
  })
}
