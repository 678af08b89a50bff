import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { columns, settings } from '#db/schema/index.ts'
import { env } from '#lib/env.ts'
import { type PaperSettings, paperSettingsKey, readPaperSettings } from './settings.ts'

/** The paper as the desk knows it. `version` 0: nobody has set anything yet. */
export type Paper = PaperSettings & {
  version: number
  /** IANA name; set for the whole program by GALLEY_TIME_ZONE. */
  timeZone: string
}

/** Settings of the paper, with the defaults for what was never set. */
export async function getPaper(db: Db): Promise<Paper> {
  const [row] = await db.select().from(settings).where(eq(settings.key, paperSettingsKey))
  return {
    ...readPaperSettings(row?.value),
    version: row?.version ?? 0,
    timeZone: env().GALLEY_TIME_ZONE,
  }
}

/** Every standing heading the paper is known to have: columns of the site and those listed in the settings. */
export async function listKnownColumnNames(db: Db): Promise<string[]> {
  const { columnNames } = await getPaper(db)
  const rows = await db.select({ name: columns.name }).from(columns).orderBy(asc(columns.sort))
  return [...new Set([...rows.map(({ name }) => name), ...columnNames])]
}
