import { eq } from 'drizzle-orm'
import { persons } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ChooseLocaleInput } from '../input.ts'

/**
 * The acting person chooses the language of their desk. Whoever chooses later wins: nothing is lost by it.
 * @throws AppError not_signed_in for the system, which has no desk
 */
export async function chooseLocale(
  { actor, db }: CommandContext,
  { locale }: ChooseLocaleInput,
): Promise<void> {
  const personId = actor.id
  if (!personId) throw new AppError('not_signed_in')
  await db.transaction(async (tx) => {
    await tx.update(persons).set({ locale }).where(eq(persons.id, personId))
    await recordEvent(tx, actor, { type: 'person.changed', subjectId: personId, data: { locale } })
  })
}
