import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import crossws from 'crossws/adapters/node'
import { type Db, getDb } from '#db/client.ts'
import { isOwnOrigin } from '#lib/auth/origin.ts'
import { readSession as readStoredSession } from '#lib/auth/read-session.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import type { ReadSession } from './authenticate.ts'
import { startCollaboration } from './collaboration.ts'
import type { CollabTimes } from './hooks.ts'
import { largestMessage } from './limit-size.ts'
import { recoverFiles } from './recovery.ts'
import { type Admit, socketHooks } from './socket-hooks.ts'
import { mostSockets } from './sockets.ts'

export type AttachOptions = {
  db?: Db
  readSession?: ReadSession
  /** Origins that may open sockets beside the site's own. */
  allowedOrigins?: readonly string[]
  dataDirectory?: string
  times?: Partial<CollabTimes>
  /** How often sessions are looked at without an event, in ms. */
  sessionCheck?: number
  /** How long `close` waits for the database, in ms. */
  closeLimit?: number
}

/** What server.ts gets: the end of its upgrade router for /collab, and a way to stop. */
export type Attached = {
  handleUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Lets nobody in any more, stores everything within the limit, closes all sockets. Before the database is closed. */
  close: () => Promise<void>
}

/** Text is stored 1.5 s after the last keystroke, and at least every 8 s. */
const usualTimes: CollabTimes = {
  journalDelay: 120,
  longestPause: 5_000,
  debounce: 1_500,
  maxDebounce: 8_000,
}

/**
 * Starts collaboration on the database of this process. The caller routes upgrades of /collab here; everything else about
 * sockets happens behind this.
 */
export function attachCollaboration(options: AttachOptions = {}): Attached {
  const db = options.db ?? getDb()
  const readSession = options.readSession ?? readStoredSession
  const dataDirectory = options.dataDirectory ?? env().GALLEY_DATA
  const collaboration = startCollaboration({
    db,
    readSession,
    dataDirectory,
    times: { ...usualTimes, ...options.times },
    sessionCheck: options.sessionCheck ?? 60_000,
  })
  const recovered = recoverFiles(db, join(dataDirectory, 'recovery'))
  let open = true

  const admit: Admit = async ({ headers }) => {
    if (!open) return 503
    // A cookie alone would let any page a person visits open a socket in their name.
    const origin = headers.get('origin') ?? ''
    if (!isOwnOrigin(headers) && !options.allowedOrigins?.includes(origin)) return 403
    const session = await readSession(db, headers.get('cookie') ?? undefined)
    if (!session) return 401
    if (collaboration.sockets.countOf(session.actor.id) >= mostSockets) return 429
    await recovered
    return session
  }
  const server = crossws({
    serverOptions: { maxPayload: largestMessage },
    hooks: socketHooks(collaboration, admit),
  })
  return {
    handleUpgrade: (request, socket, head) => {
      // Without a listener an error before the handshake would end the process.
      socket.on('error', () => socket.destroy())
      server
        .handleUpgrade(request as Parameters<typeof server.handleUpgrade>[0], socket, head)
        .catch((error: unknown) => {
          log.error({ err: error }, 'upgrade failed')
          socket.destroy()
        })
    },
    close: async () => {
      open = false
      await recovered
      await collaboration.close(options.closeLimit ?? 8_000)
      await server.close()
      server.closeAll(undefined, undefined, true)
    },
  }
}
