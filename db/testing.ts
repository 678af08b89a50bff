import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import { type OpenDatabase, openEmbedded, openServer } from './client.ts'
import { query, templateName, withDatabase } from './testing-server.ts'

/**
 * A fresh migrated database for one test file, on the engine of the running Vitest project. Call in `beforeAll`, and
 * `close` in `afterAll`.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const template = inject('testTemplate')
  if (process.env.GALLEY_TEST_ENGINE === 'embedded')
    return openEmbedded(undefined, await openAsBlob(template))
  const name = `test_${randomBytes(6).toString('hex')}`
  await query(template, `create database ${name} template ${templateName}`)
  const open = openServer(withDatabase(template, name))
  return {
    ...open,
    close: async () => {
      await open.close()
      await query(template, `drop database if exists ${name} with (force)`)
    },
  } as OpenDatabase
}
