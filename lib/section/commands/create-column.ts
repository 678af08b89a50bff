import { eq } from 'drizzle-orm'
import { columns, sections } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { CreateColumnInput } from '../input.ts'
import { managesSections } from '../policy.ts'

/**
 * A new 栏目, of one section or of the whole paper.
 * @throws AppError forbidden, invalid (unknown section), in_use (name or slug)
 */
export async function createColumn(
  { actor, db }: CommandContext,
  input: CreateColumnInput,
): Promise<{ columnId: string }> {
  if (!managesSections(actor)) throw new AppError('forbidden')
  return db.transaction(async (tx) => {
    if (input.sectionId) {
      const [section] = await tx
        .select({ id: sections.id })
        .from(sections)
        .where(eq(sections.id, input.sectionId))
      if (!section) throw new AppError('invalid', { fields: { sectionId: 'unknown' } })
    }
    const [row] = await tx.insert(columns).values(input).onConflictDoNothing().returning({ id: columns.id })
    if (!row) throw new AppError('in_use', { fields: { name: 'in_use' } })
    await recordEvent(tx, actor, { type: 'column.changed', subjectId: row.id, data: { created: input } })
    return { columnId: row.id }
  })
}
