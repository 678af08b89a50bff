import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { type OpenDatabase, openEmbedded, openServer } from './client.ts'
import { type DirectoryLock, lockDirectory } from './lock.ts'
import { migrate } from './migrate.ts'

/** The database or the data directory cannot be used. The message is one line and names what to look at. */
export class DatabaseUnusableError extends Error {}

export type DatabaseAddress = { dataDirectory: string; url: string | undefined; program: string }

/**
 * Opens and migrates the newsroom's database: the embedded one in `dataDirectory/db`, under its lock, or the server at
 * `url`. Closing it frees the lock.
 * @throws DirectoryInUseError, DatabaseUnusableError, NewerDatabaseError; then nothing is left open or changed
 */
export async function openDatabase({ dataDirectory, url, program }: DatabaseAddress): Promise<OpenDatabase> {
  makeDirectory(dataDirectory)
  return url ? openOnServer(url) : openInDirectory(dataDirectory, program)
}

/** Resolves when the database answers. */
export async function ping(open: OpenDatabase): Promise<void> {
  await open.db.execute(sql`select 1`)
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    if (!statSync(directory).isDirectory()) throw new Error('it is no directory')
  } catch (error) {
    throw new DatabaseUnusableError(`GALLEY_DATA=${directory} cannot be used: ${reason(error)}`)
  }
}

async function openInDirectory(dataDirectory: string, program: string): Promise<OpenDatabase> {
  const lock = takeLock(dataDirectory, program)
  const directory = join(dataDirectory, 'db')
  let open: OpenDatabase | undefined
  try {
    if (!existsSync(directory)) await makeDatabase(dataDirectory, directory)
    open = await openEmbedded(directory)
    await migrate(open)
  } catch (error) {
    await open?.close()
    lock.release()
    if (open) throw error
    throw new DatabaseUnusableError(`the database in ${directory} cannot be opened: ${reason(error)}`)
  }
  const { close } = open
  return {
    ...open,
    close: async () => {
      await close()
      lock.release()
    },
  }
}

function takeLock(dataDirectory: string, program: string): DirectoryLock {
  try {
    return lockDirectory(dataDirectory, program)
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new DatabaseUnusableError(`GALLEY_DATA=${dataDirectory} cannot be used: ${reason(error)}`)
    throw error
  }
}

/** Makes the files under another name: a first start that is killed half-way leaves no database that looks like one. */
async function makeDatabase(dataDirectory: string, directory: string): Promise<void> {
  const making = join(dataDirectory, 'db.making')
  rmSync(making, { recursive: true, force: true })
  const open = await openEmbedded(making)
  await migrate(open)
  await open.close()
  renameSync(making, directory)
}

async function openOnServer(url: string): Promise<OpenDatabase> {
  const open = openServer(url)
  try {
    await ping(open)
  } catch (error) {
    await open.close()
    throw new DatabaseUnusableError(
      `DATABASE_URL: the database at ${withoutPassword(url)} cannot be reached: ${reason(error)}`,
    )
  }
  try {
    await migrate(open)
    return open
  } catch (error) {
    await open.close()
    throw error
  }
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '(no address)'
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** First line of what went wrong underneath, without the statement that Drizzle puts in front. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof AggregateError) return reason(cause.errors[0])
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
}
