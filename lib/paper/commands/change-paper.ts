import { and, eq, sql } from 'drizzle-orm'
import { settings } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import { tag } from '#lib/events.ts'
import { hasRoleAnywhere } from '#lib/person/roles.ts'
import { recordEvent } from '#lib/record-event.ts'
import type { ChangePaperInput } from '../input.ts'
import { paperSettings, paperSettingsKey, readPaperSettings } from '../settings.ts'

/**
 * Changes what the paper says about itself. Every readers' page shows some of it.
 * @returns the new version
 * @throws AppError forbidden, stale, invalid
 */
export async function changePaper(
  { actor, db }: CommandContext,
  input: ChangePaperInput,
): Promise<{ version: number }> {
  if (!hasRoleAnywhere(actor, ['admin'])) throw new AppError('forbidden')
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(settings).where(eq(settings.key, paperSettingsKey)).for('update')
    const version = row?.version ?? 0
    if (version !== input.version) throw new AppError('stale', { details: { version } })
    const value = paperSettings.parse({ ...readPaperSettings(row?.value), ...input.settings })
    const written = row
      ? await tx
          .update(settings)
          .set({ value, version: version + 1, updatedAt: sql`now()` })
          .where(and(eq(settings.key, paperSettingsKey), eq(settings.version, version)))
          .returning({ key: settings.key })
      : await tx
          .insert(settings)
          .values({ key: paperSettingsKey, value })
          .onConflictDoNothing()
          .returning({ key: settings.key })
    if (written.length === 0) throw new AppError('conflict')
    await recordEvent(tx, actor, {
      type: 'paper.changed',
      data: { changed: Object.keys(input.settings) },
      tags: [tag.site],
    })
    return { version: version + 1 }
  })
}
