import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { MakeLinkInput } from '../input.ts'
import { issueLink, type OneTimeLink } from './issue-link.ts'
import { lockPerson } from './lock-person.ts'
import { requireManager } from './require-manager.ts'

/**
 * A new one-time link: for somebody invited who lost theirs, or for somebody who forgot their password. Earlier links end.
 * @throws AppError forbidden, not_found, wrong_stage (suspended, or a name without an account)
 */
export async function makeLink(
  { actor, db }: CommandContext,
  { personId }: MakeLinkInput,
): Promise<{ link: OneTimeLink }> {
  const by = requireManager(actor)
  return db.transaction(async (tx) => {
    const person = await lockPerson(tx, personId)
    if (!person.email || (person.status !== 'invited' && person.status !== 'active'))
      throw new AppError('wrong_stage')
    const link = await issueLink(tx, personId, by)
    await recordEvent(tx, actor, {
      type: 'person.invited',
      subjectId: personId,
      data: { name: person.name, again: true },
    })
    return { link }
  })
}
