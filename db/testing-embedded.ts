import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from './client.ts'
import { migrate } from './migrate.ts'

/** Vitest global set-up: one migrated data directory as a tarball, which every test file loads into memory. */
export default async function setup(project: TestProject): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'galley-test-'))
  const open = await openEmbedded()
  if (open.kind !== 'embedded') throw new Error('expected the embedded database')
  await migrate(open)
  const dump = await open.raw.dumpDataDir('none')
  const file = join(directory, 'template.tar')
  writeFileSync(file, new Uint8Array(await dump.arrayBuffer()))
  await open.close()
  project.provide('testTemplate', file)
  return () => rmSync(directory, { recursive: true, force: true })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Embedded: path of the template tarball. Server: address of the maintenance database. */
    testTemplate: string
  }
}
