import { type Document, isTransactionOrigin } from '@hocuspocus/server'
import type { Db } from '#db/client.ts'
import { encodeCoverage } from '#lib/collab-client/coverage.ts'
import type { Actor } from '#lib/person/roles.ts'
import { contextOf } from './connection-context.ts'
import type { DocumentName } from './document-name.ts'
import { Journal } from './journal.ts'
import { writeJournalRows } from './journal-rows.ts'
import { sizeOf } from './limit-size.ts'
import { fromDatabase, type LiveDocument } from './live-document.ts'
import { loadDocument } from './load-document.ts'
import { collabCounters } from './metrics.ts'
import { reportFailing } from './store-document.ts'

/** How long changes may wait for the journal, and how long it pauses between failures, in ms. */
export type JournalTimes = { journalDelay: number; longestPause: number }

/**
 * Fills a document from the database and from then on writes each of its changes into the journal. Listens to the document
 * itself: Hocuspocus' own hooks run a moment later, and in that moment a change would be acknowledged without a journal.
 * @throws Refusal not_found; what the database throws
 */
export async function openDocument(
  db: Db,
  name: DocumentName,
  document: Document,
  times: JournalTimes,
): Promise<LiveDocument> {
  const loaded = await loadDocument(db, name, document, fromDatabase)
  const journal = new Journal({
    delay: times.journalDelay,
    longestPause: times.longestPause,
    write: async (entries) => {
      const seqs = await writeJournalRows(db, name, entries)
      collabCounters().journalWrites++
      return seqs
    },
    onFailure: (error) => {
      collabCounters().journalFailures++
      reportFailing(live, error)
    },
  })
  const live: LiveDocument = {
    ...name,
    document,
    journal,
    rev: loaded.rev,
    at: loaded.at,
    covers: encodeCoverage(document),
    changes: loaded.unmerged > 0 ? 1 : 0,
    stored: 0,
    lastActorId: null,
    failing: false,
    valid: true,
    size: sizeOf(document),
    storing: Promise.resolve(),
  }
  document.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === fromDatabase) return
    const actorId = actorOf(origin)
    live.changes++
    live.lastActorId = actorId ?? live.lastActorId
    journal.append({ update, actorId })
  })
  return live
}

/** Who made a change: the person of the connection, or the actor a command gave. */
function actorOf(origin: unknown): string | null {
  if (!isTransactionOrigin(origin)) return null
  if (origin.source === 'connection') return contextOf(origin.connection)?.actor.id ?? null
  if (origin.source !== 'local') return null
  const context: { actor?: Actor } | undefined = origin.context
  return context?.actor?.id ?? null
}
