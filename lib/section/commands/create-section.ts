import { sections } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { tag } from '#lib/events.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { CreateSectionInput } from '../input.ts'
import { managesSections } from '../policy.ts'

/**
 * A new 频道.
 * @throws AppError forbidden, in_use (its slug)
 */
export async function createSection(
  { actor, db }: CommandContext,
  input: CreateSectionInput,
): Promise<{ sectionId: string }> {
  if (!managesSections(actor)) throw new AppError('forbidden')
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(sections)
      .values(input)
      .onConflictDoNothing({ target: sections.slug })
      .returning({ id: sections.id })
    if (!row) throw new AppError('in_use', { fields: { slug: 'in_use' } })
    await recordEvent(tx, actor, {
      type: 'section.changed',
      subjectId: row.id,
      data: { created: input },
      tags: [tag.site],
    })
    return { sectionId: row.id }
  })
}
