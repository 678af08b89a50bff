import { existsSync } from 'node:fs'
import { useDatabase as keepDatabase } from '#db/client.ts'
import { DirectoryInUseError, findHolder } from '#db/lock.ts'
import { openDatabase } from '#db/open.ts'
import type { Env } from '#lib/env.ts'
import { askServer } from './control-client.ts'
import { doWork, type WorkInput, type WorkName, type WorkResult } from './work.ts'

/** What the process that serves the newsroom calls itself in the lock. */
export const serverProgram = 'galley server'

/**
 * Has a piece of work done on the newsroom's database, whoever has it open: straight on a database server; by the running
 * process when that holds the data directory; else here, under the lock. The data directory is never opened twice.
 * @throws AppError what the work throws; Refusal and the errors of `openDatabase` when the database cannot be had
 */
export async function haveDone<Name extends WorkName>(
  { DATABASE_URL: url, GALLEY_DATA: dataDirectory }: Env,
  name: Name,
  input: WorkInput<Name>,
): Promise<WorkResult<Name>> {
  const result = async () => {
    if (!url && isServed(dataDirectory)) return askServer(dataDirectory, name, input)
    const open = await openDatabase({ dataDirectory, url, program: `galley ${name}` })
    keepDatabase(open)
    try {
      return await doWork(open.db, name, input)
    } finally {
      keepDatabase(undefined)
      await open.close()
    }
  }
  const done = await result().catch((error: unknown) => {
    // The server took the lock between our look and our try.
    if (error instanceof DirectoryInUseError && isServed(dataDirectory))
      return askServer(dataDirectory, name, input)
    throw error
  })
  return done as WorkResult<Name>
}

function isServed(dataDirectory: string): boolean {
  return existsSync(dataDirectory) && findHolder(dataDirectory)?.program === serverProgram
}
