import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import type * as Y from 'yjs'
import { type RefusalReason, refusalCodes } from '#lib/collab/messages.ts'
import type { LinkFacts, Refusal } from './saved-state.ts'
import { readServerMessage, type ServerMessage } from './server-message.ts'

/** Connected, but no text: the server could not load it and Hocuspocus does not try again by itself. */
const watchdogMs = 5_000
/** Keystrokes within this time travel as one message. */
const batchMs = 150

/** The server's answers that are final. After every other reason the browser tries again. */
const final: Partial<Record<RefusalReason, Refusal>> = {
  not_signed_in: 'signed-out',
  not_found: 'forbidden',
  schema_outdated: 'outdated',
  too_large: 'too-large',
}

export type ConnectionFacts = Pick<LinkFacts, 'connected' | 'synced' | 'refused'> & { readOnly: boolean }

export type Connection = {
  readonly provider: HocuspocusProvider
  readonly facts: ConnectionFacts
  /** Sends what waits in the batch. */
  flush: () => void
  /** Tries at once, also after a refusal. */
  retry: () => void
  /** Takes over what a probe over HTTP found out. */
  refuse: (refusal: Refusal) => void
  close: () => void
}

/** Keeps a document in touch with the server for as long as it takes, and says how things stand. */
export function connect(options: {
  /** wss://…/collab?v=1 */
  url: string
  /** story.ID.EPOCH */
  name: string
  document: Y.Doc
  onFacts: () => void
  onMessage: (message: ServerMessage) => void
  /** The socket would not open: it cannot say why (a refused handshake looks like a dead server). */
  onUnreachable: () => void
}): Connection {
  const facts: ConnectionFacts = { connected: false, synced: false, refused: null, readOnly: false }
  let watchdog: ReturnType<typeof setTimeout> | undefined
  let opened = false

  const set = (change: Partial<ConnectionFacts>) => {
    Object.assign(facts, change)
    clearTimeout(watchdog)
    if (facts.connected && !facts.synced && !facts.refused)
      watchdog = setTimeout(() => socket.webSocket?.close(), watchdogMs)
    options.onFacts()
  }
  const refuse = (refusal: Refusal) => {
    socket.disconnect()
    set({ refused: refusal })
  }

  const socket = new HocuspocusProviderWebsocket({
    url: options.url,
    autoConnect: false,
    delay: 500,
    minDelay: 500,
    maxDelay: 5_000,
    onStatus: ({ status }) => {
      const connected = status === WebSocketStatus.Connected
      if (connected !== facts.connected) set(connected ? { connected } : { connected, synced: false })
    },
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: options.name,
    document: options.document,
    flushDelay: batchMs,
    onOpen: () => {
      opened = true
    },
    // The socket was closed, or only this document on it.
    onClose: ({ event }) => {
      const refusal = refusalOf((reason) => reason === event.reason || refusalCodes[reason] === event.code)
      if (refusal) refuse(refusal)
      else set({ synced: false })
      if (!refusal && !opened) options.onUnreachable()
      opened = false
    },
    onAuthenticated: ({ scope }) => set({ readOnly: scope === 'readonly' }),
    onAuthenticationFailed: ({ reason }) => {
      const refusal = refusalOf((known) => known === reason)
      if (refusal) refuse(refusal)
    },
    onSynced: ({ state }) => set({ synced: state }),
    onStateless: ({ payload }) => {
      const message = readServerMessage(payload)
      if (message?.type === 'access') set({ readOnly: message.readOnly })
      if (message?.type === 'reload') set({ refused: 'outdated' })
      if (message) options.onMessage(message)
    },
  })
  provider.attach()
  void socket.connect()

  return {
    provider,
    facts,
    flush: () => provider.flushPendingUpdates(),
    retry: () => {
      set({ refused: null })
      // Not while an attempt is under way: that would only cut it off.
      if (socket.status === WebSocketStatus.Disconnected) void socket.connect()
    },
    refuse,
    close: () => {
      clearTimeout(watchdog)
      provider.destroy()
      socket.destroy()
    },
  }
}

function refusalOf(matches: (reason: RefusalReason) => boolean): Refusal | undefined {
  const reason = (Object.keys(refusalCodes) as RefusalReason[]).find(matches)
  return reason && final[reason]
}
