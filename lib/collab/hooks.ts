import { setTimeout as pause } from 'node:timers/promises'
import type { Configuration, Document, Hocuspocus } from '@hocuspocus/server'
import type { Db } from '#db/client.ts'
import { isStoreRequest } from '#lib/collab-client/server-message.ts'
import { checkDocument } from './access.ts'
import { authenticate, orUnavailable, type ReadSession } from './authenticate.ts'
import { guardAwareness } from './awareness.ts'
import { parseDocumentName } from './document-name.ts'
import { limitSize } from './limit-size.ts'
import { isDirty, type LiveDocument, type LiveDocuments } from './live-document.ts'
import { type JournalTimes, openDocument } from './open-document.ts'
import { Refusal } from './refusal.ts'
import { EpochOverError } from './save-document.ts'
import { reportFailing, send, storeDocument, storedMessage } from './store-document.ts'

/** Pauses in ms; tests shorten them. */
export type CollabTimes = JournalTimes & {
  /** From the last change to the store, and at most from the first. */
  debounce: number
  maxDebounce: number
}

export type HookOptions = {
  db: Db
  readSession: ReadSession
  documents: LiveDocuments
  times: CollabTimes
  /** Aborted when the process stops: stores that fail are then no longer tried again. */
  stopping: AbortSignal
  /** A document whose epoch is over; nothing of it may be written any more. */
  onEpochOver: (live: LiveDocument) => void
}

/**
 * What Hocuspocus asks of us, with the guards that its own defaults lack: a store never rejects (it would be given up, and
 * the text with it), and a document with anything unstored is never unloaded.
 */
export function collabHooks(options: HookOptions): Partial<Configuration> {
  const { db, documents, times } = options
  const find = (document: Document) => {
    const live = documents.get(document.name)
    return live?.document === document ? live : undefined
  }
  return {
    quiet: true,
    debounce: times.debounce,
    maxDebounce: times.maxDebounce,

    onAuthenticate: (knock) => authenticate(db, options.readSession, knock),

    onLoadDocument: async ({ documentName, document }) => {
      const name = parseDocumentName(documentName)
      if (!name) throw new Refusal('not_found')
      const live = await orUnavailable(() => openDocument(db, name, document, times))
      documents.set(documentName, live)
    },

    // Left over from a crash: merge it into the stored state, so that lists and search see it too.
    afterLoadDocument: async ({ document, instance }) => {
      const live = find(document)
      if (live && isDirty(live)) schedule(instance, live)
    },

    connected: async ({ connection }) => {
      const live = find(connection.document)
      if (!live) return connection.close(new Refusal('reset'))
      // Rights may have changed since the handshake: loading takes a moment in which no event finds this connection.
      await checkDocument({ db }, live)
      connection.sendStateless(JSON.stringify(live.failing ? { type: 'store-failing' } : storedMessage(live)))
    },

    // A document that was unloaded between the handshake and the first message takes nothing any more.
    beforeHandleMessage: async ({ document }) => {
      if (document.isDestroyed || !find(document)) throw new Refusal('reset')
    },

    beforeSync: async ({ document, connection, type, payload }) => {
      const live = find(document)
      const carriesText = type === 1 || type === 2
      if (!live || !carriesText || connection.readOnly) return
      try {
        limitSize(live, payload)
      } catch (error) {
        // The whole socket, with a code: a browser that only lost the document would come back with the same text.
        if (error instanceof Refusal) connection.webSocket.close(error.code, error.reason)
        throw error
      }
    },

    beforeHandleAwareness: async (payload) => guardAwareness(payload),

    onStateless: async ({ document, connection, payload }) => {
      const live = find(document)
      if (!live || !isStoreRequest(payload)) return
      await storeDocument(db, live).catch((error: unknown) => reportFailing(live, error))
      connection.sendStateless(JSON.stringify(live.failing ? { type: 'store-failing' } : storedMessage(live)))
    },

    onStoreDocument: async ({ document }) => {
      const live = find(document)
      if (live) await storeUntilDone(options, live)
    },

    beforeUnloadDocument: async ({ document, instance }) => {
      const live = find(document)
      if (!live || (!isDirty(live) && live.journal.isSettled)) return
      if (!isStoreUnderWay(instance, live)) schedule(instance, live)
      throw new Refusal('unavailable')
    },

    afterUnloadDocument: async ({ documentName }) => {
      const live = documents.get(documentName)
      if (!live?.document.isDestroyed) return
      live.journal.close()
      documents.delete(documentName)
    },
  }
}

/** Stores a document at the next pause, as after a change. */
function schedule(instance: Hocuspocus, live: LiveDocument): void {
  const { document } = live
  void instance.storeDocumentHooks(document, {
    instance,
    document,
    documentName: document.name,
    clientsCount: document.getConnectionsCount(),
    lastContext: {},
    lastTransactionOrigin: { source: 'local' },
  })
}

function isStoreUnderWay({ debouncer }: Hocuspocus, live: LiveDocument): boolean {
  const id = `onStoreDocument-${live.document.name}`
  return debouncer.isDebounced(id) || debouncer.isCurrentlyExecuting(id)
}

/** Never rejects: tries until the database takes the text, or the process stops. */
async function storeUntilDone(
  { db, times, stopping, onEpochOver }: HookOptions,
  live: LiveDocument,
): Promise<void> {
  for (let attempt = 0; !stopping.aborted; attempt++) {
    try {
      return await storeDocument(db, live)
    } catch (error) {
      if (error instanceof EpochOverError) return onEpochOver(live)
      reportFailing(live, error)
    }
    const longest = Math.min(times.longestPause, 200 * 2 ** Math.min(attempt, 16))
    await pause(longest, undefined, { signal: stopping, ref: false }).catch(() => undefined)
  }
}

/** Takes a document whose epoch is over out of use: its people load the page anew. */
export function retire(live: LiveDocument): void {
  live.journal.close()
  live.journal.cover(live.journal.appended)
  live.stored = live.changes
  send(live, { type: 'reload' })
  for (const connection of live.document.getConnections()) connection.close(new Refusal('not_found'))
}
