import { and, eq } from 'drizzle-orm'
import { sections } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { tag } from '#lib/events.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ChangeSectionInput } from '../input.ts'
import { managesSections } from '../policy.ts'

/**
 * Changes a 频道. Another workflow counts from the next submission on: stories under review go on the way they began.
 * @returns the new version
 * @throws AppError forbidden, not_found, stale
 */
export async function changeSection(
  { actor, db }: CommandContext,
  { sectionId, version, ...change }: ChangeSectionInput,
): Promise<{ version: number }> {
  if (!managesSections(actor)) throw new AppError('forbidden')
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(sections).where(eq(sections.id, sectionId)).for('update')
    if (!before) throw new AppError('not_found')
    if (before.version !== version) throw new AppError('stale', { details: { version: before.version } })
    const [after] = await tx
      .update(sections)
      .set({ ...change, version: version + 1 })
      .where(and(eq(sections.id, sectionId), eq(sections.version, version)))
      .returning({ version: sections.version })
    if (!after) throw new AppError('conflict')
    await recordEvent(tx, actor, {
      type: 'section.changed',
      subjectId: sectionId,
      data: { before: { name: before.name, workflow: before.workflow }, change },
      tags: [tag.site, tag.section(sectionId)],
    })
    return after
  })
}
