import * as Y from 'yjs'
import type { Db } from '#db/client.ts'
import { encodeCoverage } from '#lib/collab-client/coverage.ts'
import { log } from '#lib/log.ts'
import { fromDatabase, isDirty, type LiveDocument } from './live-document.ts'
import type { ServerMessage } from './messages.ts'
import { collabCounters } from './metrics.ts'
import { EpochOverError, saveDocument } from './save-document.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'

/** How often a store begins again at once because somebody typed while it was writing. */
const rounds = 3

/**
 * Stores an open document, after the stores before it, and tells everybody once it is committed. Does nothing when the
 * stored state already holds everything.
 * @throws what the database throws; nothing is lost then, and the next call tries again
 */
export function storeDocument(db: Db, live: LiveDocument): Promise<void> {
  const turn = live.storing.then(() => storeUntilComplete(db, live))
  live.storing = turn.catch(() => undefined)
  return turn
}

async function storeUntilComplete(db: Db, live: LiveDocument): Promise<void> {
  if (!isDirty(live)) return
  for (let round = 0; round < rounds && isDirty(live); round++) {
    await storeOnce(db, live)
  }
  live.failing = false
  announce(live)
}

async function storeOnce(db: Db, live: LiveDocument): Promise<void> {
  let holds = { changes: 0, journal: 0, covers: '' }
  let merged: number[] = []
  try {
    const saved = await db.transaction((tx) =>
      saveDocument(tx, live, live.lastActorId, (stored): Snapshot => {
        const foreign = stored.updates.filter(({ seq }) => !live.journal.wrote(seq))
        // Somebody else has written: another process, a script, ourselves before a crash. What they wrote is merged in,
        // here and on every screen, never overwritten.
        const others = [
          ...(stored.rev === live.rev ? [] : [stored.state]),
          ...foreign.map((row) => row.update),
        ]
        if (others.length > 0) Y.applyUpdate(live.document, Y.mergeUpdates(others), fromDatabase)
        const snapshot = takeSnapshot(live.document, { source: 'local' })
        holds = {
          changes: live.changes,
          journal: live.journal.appended,
          covers: encodeCoverage(live.document),
        }
        merged = stored.updates.map((row) => row.seq)
        return snapshot
      }),
    )
    live.rev = saved.rev
    live.at = saved.at
    live.covers = holds.covers
    live.stored = holds.changes
    live.journal.cover(holds.journal)
    live.journal.forget(merged)
    collabCounters().stores++
    live.valid = saved.valid
    if (!saved.valid) {
      collabCounters().invalidDocuments++
      log.error({ storyId: live.storyId, rev: saved.rev }, 'text stored, but it is no valid document')
    }
  } catch (error) {
    if (!(error instanceof EpochOverError)) collabCounters().storeFailures++
    throw error
  }
}

/** Tells everybody in the document what is stored. */
function announce(live: LiveDocument): void {
  send(live, storedMessage(live))
}

/** What is stored, as a message. */
export function storedMessage(live: LiveDocument): ServerMessage {
  return { type: 'stored', rev: live.rev, at: live.at, by: live.lastActorId, covers: live.covers }
}

/** Says something to everybody in a document. */
export function send(live: LiveDocument, message: ServerMessage): void {
  live.document.broadcastStateless(JSON.stringify(message))
}

/** The database does not take the text: says so, once until it does again. */
export function reportFailing(live: LiveDocument, error: unknown): void {
  log.warn({ err: error, storyId: live.storyId }, 'text not stored; trying again')
  if (live.failing) return
  live.failing = true
  send(live, { type: 'store-failing' })
}
