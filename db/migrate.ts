import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { MigrationConfig } from 'drizzle-orm/migrator'
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator'
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator'
import type { OpenDatabase } from './client.ts'

const migrationsFolder = join(import.meta.dirname, 'migrations')
const config: MigrationConfig = { migrationsFolder }
/** Any number that is the same in every Galley process. */
const lockKey = 7_129_553

/** The database was migrated by a newer program; this one must not touch it. */
export class NewerDatabaseError extends Error {}

type Journal = { entries: { when: number }[] }

/**
 * Brings the schema up to date. On a server an advisory lock on one connection lets several processes start at once.
 * @throws NewerDatabaseError when the database knows migrations that this program does not
 */
export async function migrate(open: OpenDatabase): Promise<void> {
  const journal: Journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'))
  const newest = Math.max(...journal.entries.map((entry) => entry.when))
  if (open.kind === 'embedded') {
    await refuseNewer(open, newest)
    await migrateEmbedded(open.db as Parameters<typeof migrateEmbedded>[0], config)
    return
  }
  const client = await open.raw.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await refuseNewer(open, newest)
    await migrateServer(open.db as unknown as Parameters<typeof migrateServer>[0], config)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined)
    client.release()
  }
}

async function refuseNewer(open: OpenDatabase, newest: number): Promise<void> {
  const table = await open.db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') as name`)
  if (!(table as unknown as { rows: { name: string | null }[] }).rows[0]?.name) return
  const last = await open.db.execute(sql`select max(created_at) as last from drizzle.__drizzle_migrations`)
  const applied = Number((last as unknown as { rows: { last: string | null }[] }).rows[0]?.last ?? 0)
  if (applied > newest) throw new NewerDatabaseError('the database was made by a newer version of Galley')
}
