import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { type PaperSettings, paperSettingsKey, readPaperSettings } from './settings.ts'

/** What the paper says about itself on its pages. All of its settings are meant for readers. */
export type PublicPaper = PaperSettings

export async function getPublicPaper(db: Db): Promise<PublicPaper> {
  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, paperSettingsKey))
  return readPaperSettings(row?.value)
}
