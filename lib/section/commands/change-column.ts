import { and, eq, ne } from 'drizzle-orm'
import { columns, sections } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { tag } from '#lib/events.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ChangeColumnInput } from '../input.ts'
import { managesSections } from '../policy.ts'

/**
 * Changes a 栏目. Stories stay in it, whatever section it moves to.
 * @throws AppError forbidden, not_found, invalid (unknown section), in_use (its name)
 */
export async function changeColumn(
  { actor, db }: CommandContext,
  { columnId, ...change }: ChangeColumnInput,
): Promise<{ columnId: string }> {
  if (!managesSections(actor)) throw new AppError('forbidden')
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(columns).where(eq(columns.id, columnId)).for('update')
    if (!before) throw new AppError('not_found')
    if (change.sectionId) {
      const [section] = await tx
        .select({ id: sections.id })
        .from(sections)
        .where(eq(sections.id, change.sectionId))
      if (!section) throw new AppError('invalid', { fields: { sectionId: 'unknown' } })
    }
    if (change.name) {
      const [taken] = await tx
        .select({ id: columns.id })
        .from(columns)
        .where(and(eq(columns.name, change.name), ne(columns.id, columnId)))
      if (taken) throw new AppError('in_use', { fields: { name: 'in_use' } })
    }
    await tx
      .update(columns)
      .set({ ...before, ...change })
      .where(eq(columns.id, columnId))
    await recordEvent(tx, actor, {
      type: 'column.changed',
      subjectId: columnId,
      data: { before: { name: before.name, sectionId: before.sectionId }, change },
      tags: [tag.site, tag.column(columnId)],
    })
    return { columnId }
  })
}
