import type { WebSocketLike } from '@hocuspocus/server'
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding'
import type { LiveDocuments } from './live-document.ts'
import { refusalCodes } from './messages.ts'

/** Hocuspocus' message that says whether a change was taken. */
const syncStatus = 8

/**
 * A socket that says "taken" only once it is true in the database. Hocuspocus acknowledges a change as soon as it is in
 * memory; this holds the acknowledgement back until everything received so far is committed in the journal, so that a
 * browser without unsynced changes has nothing a crash could take. All other messages pass at once.
 */
export function acknowledgeWhenCommitted(socket: WebSocketLike, documents: LiveDocuments): WebSocketLike {
  return {
    get readyState() {
      return socket.readyState
    },
    close: (code, reason) => socket.close(code, reason),
    send(data) {
      const name = data instanceof Uint8Array ? acknowledgedDocument(data) : null
      if (name === null) return socket.send(data)
      const live = documents.get(name)
      // A document that is no longer open takes no changes: let the browser connect again and say it again.
      if (!live) return socket.close(refusalCodes.reset, 'reset')
      if (live.journal.isSettled) return socket.send(data)
      live.journal
        .whenSettled()
        .then(() => {
          if (socket.readyState === 1) socket.send(data)
        })
        .catch(() => undefined)
    },
  }
}

/** The document whose change a message acknowledges, or null for any other message. */
function acknowledgedDocument(data: Uint8Array): string | null {
  const decoder = createDecoder(data)
  const address = readVarString(decoder)
  if (readVarUint(decoder) !== syncStatus || readVarUint(decoder) !== 1) return null
  return address.split('\0')[0] ?? ''
}
