import { PGlite } from '@electric-sql/pglite'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import pg from 'pg'
import { AppError } from '#lib/errors.ts'
import { singleton } from '#lib/singleton.ts'
import * as schema from './schema/index.ts'

export type Db = PgDatabase<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>
/** Inside a transaction. Never touch the outer Db there: PGlite has one connection and would wait for itself for ever. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** An open database and how to close it. `raw` is for what Drizzle does not do: LISTEN, dumps, advisory locks. */
export type OpenDatabase =
  | { kind: 'embedded'; db: Db; raw: PGlite; close: () => Promise<void> }
  | { kind: 'server'; db: Db; raw: pg.Pool; close: () => Promise<void> }

/** Opens PGlite in a directory, or in memory where `directory` is undefined. The caller holds the lock of the directory. */
export async function openEmbedded(directory?: string, loadDataDir?: Blob): Promise<OpenDatabase> {
  const raw = await PGlite.create({
    ...(directory ? { dataDir: directory } : {}),
    ...(loadDataDir ? { loadDataDir } : {}),
  })
  const db = drizzlePglite({ client: raw, schema, casing: 'snake_case' })
  return { kind: 'embedded', db, raw, close: () => raw.close() }
}

/** Opens a pool on a PostgreSQL server. Connects lazily; call `db.execute` to learn whether it answers. */
export function openServer(url: string): OpenDatabase {
  const raw = new pg.Pool({ connectionString: url, max: 20, connectionTimeoutMillis: 5000 })
  // An idle connection that breaks must not end the process; the next query opens another.
  raw.on('error', () => undefined)
  const db = drizzlePg({ client: raw, schema, casing: 'snake_case' })
  return { kind: 'server', db, raw, close: () => raw.end() }
}

const holder = () => singleton<{ open: OpenDatabase | undefined }>('database', () => ({ open: undefined }))

/** Makes an open database the one of this process. */
export function useDatabase(open: OpenDatabase | undefined): void {
  holder().open = open
}

/**
 * The open database of this process.
 * @throws AppError unavailable before the process has opened one (never opened during a build)
 */
export function database(): OpenDatabase {
  const { open } = holder()
  if (!open) throw new AppError('unavailable')
  return open
}

/** Shorthand for queries and commands. */
export function getDb(): Db {
  return database().db
}

/** SQLSTATE of a failed statement, or undefined when the error does not come from the database. */
export function sqlState(error: unknown): string | undefined {
  const cause = error instanceof Error && error.cause ? error.cause : error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}
