import { join } from 'node:path'
import { Hocuspocus } from '@hocuspocus/server'
import type { Db } from '#db/client.ts'
import type { StoryDocument } from '#lib/document/format.ts'
import { AppError } from '#lib/errors.ts'
import { onEvents } from '#lib/event-stream.ts'
import { log } from '#lib/log.ts'
import type { Actor } from '#lib/person/roles.ts'
import { singleton } from '#lib/singleton.ts'
import { checkSessions, followEvents } from './access.ts'
import type { ReadSession } from './authenticate.ts'
import { type DocumentName, documentName } from './document-name.ts'
import { type CollabTimes, collabHooks, retire } from './hooks.ts'
import { isDirty, type LiveDocument, type LiveDocuments } from './live-document.ts'
import { writeRecoveryFile } from './recovery.ts'
import { writeText } from './shared-text.ts'
import { Sockets } from './sockets.ts'
import { storeDocument } from './store-document.ts'

/** The shared documents of this process. One object on globalThis: Next has copies of every module. */
export type Collaboration = {
  hocuspocus: Hocuspocus
  documents: LiveDocuments
  sockets: Sockets
  /**
   * Stores a story's text if it is open here.
   * @returns whether it was
   * @throws AppError text_not_saved when the text is stored but is no document
   */
  settle: (storyId: string) => Promise<boolean>
  /** Brings the text to `document` as one forward change, and stores it. @returns the new rev */
  replace: (name: DocumentName, document: StoryDocument, actor: Actor) => Promise<number>
  close: (limitMs: number) => Promise<void>
}

export type CollaborationOptions = {
  db: Db
  readSession: ReadSession
  times: CollabTimes
  dataDirectory: string
  /** How often sessions are looked at without an event, in ms. */
  sessionCheck: number
}

const holder = () =>
  singleton<{ running: Collaboration | undefined }>('collab', () => ({ running: undefined }))

/** The shared documents, when this process serves them. */
export function runningCollaboration(): Collaboration | undefined {
  return holder().running
}

/** Opens the shared documents of this process. */
export function startCollaboration(options: CollaborationOptions): Collaboration {
  const { db, readSession, times } = options
  const documents: LiveDocuments = new Map()
  const sockets = new Sockets()
  const stop = new AbortController()
  const recovery = join(options.dataDirectory, 'recovery')
  const hocuspocus = new Hocuspocus(
    collabHooks({
      db,
      readSession,
      documents,
      times,
      stopping: stop.signal,
      onEpochOver: (live) => {
        log.error({ storyId: live.storyId, epoch: live.epoch }, 'epoch is over; text kept in a file')
        writeRecoveryFile(recovery, live)
        retire(live)
      },
    }),
  )
  const watched = { db, readSession, sockets, documents }
  onEvents('collab-access', (batch) => followEvents(watched, batch))
  const timer = setInterval(() => void checkSessions(watched), options.sessionCheck)
  timer.unref()

  const collaboration: Collaboration = {
    hocuspocus,
    documents,
    sockets,
    settle: async (storyId) => {
      const open = [...documents.values()].filter((live) => live.storyId === storyId)
      for (const live of open) {
        await storeDocument(db, live)
        if (!live.valid) throw new AppError('text_not_saved')
      }
      return open.length > 0
    },
    replace: async (name, document, actor) => {
      const connection = await hocuspocus.openDirectConnection(documentName(name), { actor })
      try {
        const live = documents.get(documentName(name))
        if (!live) throw new AppError('unavailable')
        writeText(live.document, document, { source: 'local', context: { actor } })
        await storeDocument(db, live)
        return live.rev
      } finally {
        // Not at once: that would wait inside Hocuspocus for as long as the database fails.
        await connection.disconnect({ unloadImmediately: false })
      }
    },
    close: async (limitMs) => {
      clearInterval(timer)
      onEvents('collab-access', () => undefined)
      sockets.closeAll('stopping')
      hocuspocus.closeConnections()
      stop.abort()
      await storeAll(db, documents, limitMs, recovery)
      if (holder().running === collaboration) holder().running = undefined
    },
  }
  holder().running = collaboration
  return collaboration
}

/** Stores every open document within a time limit; what neither state nor journal took goes to files. */
async function storeAll(db: Db, documents: LiveDocuments, limitMs: number, recovery: string): Promise<void> {
  const open = [...documents.values()]
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs)
  })
  await Promise.race([limit, Promise.all(open.map((live) => storeOnceMore(db, live)))])
  clearTimeout(timer)
  for (const live of open) {
    live.journal.close()
    if (!isDirty(live) || live.journal.isSettled) continue
    const file = writeRecoveryFile(recovery, live)
    log.error({ storyId: live.storyId, file }, 'text not stored in time; kept in a file for the next start')
  }
}

async function storeOnceMore(db: Db, live: LiveDocument): Promise<void> {
  try {
    await live.journal.flush()
    await storeDocument(db, live)
  } catch (error) {
    log.error({ err: error, storyId: live.storyId }, 'text not stored at the end')
  }
}
