import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import type { Db } from '#db/client.ts'
import { sharedDocuments } from '#db/schema/index.ts'
import { log } from '#lib/log.ts'
import { type DocumentName, documentName, parseDocumentName } from './document-name.ts'
import { writeJournalRows } from './journal-rows.ts'
import type { LiveDocument } from './live-document.ts'
import { collabCounters } from './metrics.ts'

const ending = '.update'

/**
 * Writes what the database would not take to a file, whole: the last resort of a process that must end.
 * @returns the file's path
 */
export function writeRecoveryFile(directory: string, live: LiveDocument): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, `${documentName(live)}.${Date.now()}${ending}`)
  // Under another name first: a file with the right ending is always whole.
  writeFileSync(`${file}.part`, Y.encodeStateAsUpdate(live.document), { mode: 0o600, flush: true })
  renameSync(`${file}.part`, file)
  return file
}

/**
 * Brings recovery files into the journal and removes them; called before the first document is opened. Merging is
 * harmless if the database has the text already. A file that cannot be used stays where it is.
 */
export async function recoverFiles(db: Db, directory: string): Promise<void> {
  for (const file of listFiles(directory)) {
    const path = join(directory, file)
    const name = parseDocumentName(file.split('.').slice(0, 3).join('.'))
    try {
      if (!name) throw new Error('not the name of a document')
      if (!(await isCurrent(db, name))) throw new Error('the document has a newer epoch')
      const update = new Uint8Array(readFileSync(path))
      Y.applyUpdate(new Y.Doc(), update)
      await writeJournalRows(db, name, [{ update, actorId: null }])
      rmSync(path)
      collabCounters().recovered++
      log.warn({ file }, 'text recovered from a file')
    } catch (error) {
      log.error({ err: error, file }, 'recovery file not used')
    }
  }
}

async function isCurrent(db: Db, { storyId, epoch }: DocumentName): Promise<boolean> {
  const [row] = await db
    .select({ epoch: sharedDocuments.epoch })
    .from(sharedDocuments)
    .where(eq(sharedDocuments.storyId, storyId))
  return row?.epoch === epoch
}

function listFiles(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith(ending))
      .sort()
  } catch {
    return []
  }
}
