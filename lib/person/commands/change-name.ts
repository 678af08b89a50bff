import { and, eq, sql } from 'drizzle-orm'
import { persons } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { tag } from '#lib/events.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ChangeNameInput } from '../input.ts'

/**
 * A person changes their own name. Printed bylines keep the name they were printed with.
 * @throws AppError not_signed_in, conflict
 */
export async function changeName(
  { actor, db }: CommandContext,
  { name, version }: ChangeNameInput,
): Promise<void> {
  const personId = actor.id
  if (!personId) throw new AppError('not_signed_in')
  await db.transaction(async (tx) => {
    const [changed] = await tx
      .update(persons)
      .set({ name, version: version + 1, updatedAt: sql`now()` })
      .where(and(eq(persons.id, personId), eq(persons.version, version)))
      .returning({ id: persons.id })
    if (!changed) throw new AppError('conflict')
    await recordEvent(tx, actor, {
      type: 'person.changed',
      subjectId: personId,
      data: { name },
      tags: [tag.person(personId)],
    })
  })
}
