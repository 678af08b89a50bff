import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { AppError } from '#lib/errors.ts'
import { type Bridge, bridgeDocuments, isOwnChange } from './bridge.ts'
import { type CompositionGate, compositionGate } from './composition-gate.ts'
import { type Connection, connect } from './connection.ts'
import { type Coverage, coverageOf, covers } from './coverage.ts'
import { peopleHere } from './people.ts'
import { type LinkFacts, noFacts, type ReadOnlyReason, type Refusal, savedState } from './saved-state.ts'
import { storeRequest } from './server-message.ts'
import { type SessionStore, sessionStore } from './session-store.ts'
import { trackUnsavedChanges } from './unsaved-changes.ts'

/** How long a verb waits for the text to be committed before it gives up. */
const saveLimitMs = 10_000

export type SessionOptions = {
  /** ws(s)://host/collab?v=VERSION */
  url: string
  /** story.ID.EPOCH */
  name: string
  /** Shown to colleagues; the server puts in its place what the session says. */
  self: { id: string; name: string }
  /** Asks over HTTP whether this browser may still come in; null when the server gives no answer. */
  probe: () => Promise<Refusal | null>
}

/** One story's text, open in this tab. */
export type OpenSession = {
  readonly store: SessionStore
  /** The document the editor is bound to. */
  readonly document: Y.Doc
  readonly awareness: Awareness
  readonly gate: CompositionGate
  /** Why the person may not write, from what the page knows; null when they may. */
  setReadOnly: (why: ReadOnlyReason | null) => void
  setOnline: (online: boolean) => void
  /**
   * Everything in this tab's text, colleagues' changes included, is committed when this resolves.
   * @returns the revision count of the shared document, to be sent with a verb
   * @throws AppError text_not_saved when that takes longer than 10 s or cannot happen
   */
  waitUntilSaved: () => Promise<{ rev: number }>
  /** Connects again at once, after signing in for example. */
  retry: () => void
  /** Calls back once nothing typed here is only here. */
  whenSaved: (then: () => void) => void
  close: () => void
}

/** Opens the text of a story: socket, bridge, gate, and the one truth about what is saved. */
export function openSession(options: SessionOptions): OpenSession {
  const store = sessionStore()
  const network = new Y.Doc()
  const document = new Y.Doc()
  let readOnly: ReadOnlyReason | null = null
  let facts: LinkFacts = noFacts
  let held: Coverage | null = null
  const waiting = new Set<() => void>()

  const bridge: Bridge = bridgeDocuments(network, document)
  const gate = compositionGate({
    holdIncoming: bridge.hold,
    releaseIncoming: bridge.release,
    onChange: () => store.set({ othersWait: gate.overdue && bridge.waiting }),
  })
  const unsaved = trackUnsavedChanges(document, isOwnChange, () => tell({ unsaved: unsaved.any }))

  const tell = (change: Partial<LinkFacts> = {}) => {
    facts = { ...facts, ...change }
    store.set({ saved: savedState(facts), stored: facts.stored })
    for (const listener of waiting) listener()
  }
  const connection: Connection = connect({
    url: options.url,
    name: options.name,
    document: network,
    onFacts: () => {
      const { connected, synced, refused } = connection.facts
      if (synced) store.set({ ready: true })
      tell({
        connected,
        synced,
        refused,
        readOnly: readOnly ?? (connection.facts.readOnly ? 'locked' : null),
      })
    },
    onMessage: (message) => {
      if (message.type === 'story-changed' || message.type === 'access')
        store.set({ storyNews: store.state().storyNews + 1 })
      if (message.type === 'store-failing') tell({ failing: true })
      if (message.type !== 'stored') return
      held = message.coverage
      if (held) unsaved.stored(held)
      tell({ failing: false, unsaved: unsaved.any, stored: { rev: message.rev, at: message.at } })
    },
    onUnreachable: () => {
      void options.probe().then((refusal) => refusal && connection.refuse(refusal))
    },
  })
  const { awareness } = connection.provider
  if (!awareness) throw new AppError('unexpected')
  const showPeople = () => store.set({ people: peopleHere(awareness.getStates().values(), options.self.id) })
  awareness.on('change', showPeople)
  awareness.setLocalStateField('user', options.self)

  /** Resolves when `done` holds, checked at each news of the connection. */
  const until = (done: () => boolean, limitMs?: number) =>
    new Promise<void>((resolve, reject) => {
      const stop = () => {
        waiting.delete(check)
        clearTimeout(limit)
      }
      const check = () => {
        if (!done()) return
        stop()
        resolve()
      }
      const limit = limitMs
        ? setTimeout(() => {
            stop()
            reject(new AppError('text_not_saved'))
          }, limitMs)
        : undefined
      waiting.add(check)
      check()
    })

  return {
    store,
    document,
    awareness,
    gate,
    setReadOnly: (why) => {
      readOnly = why
      tell({ readOnly: why ?? (connection.facts.readOnly ? 'locked' : null) })
    },
    setOnline: (online) => {
      tell({ online })
      if (online && !facts.connected && !facts.refused) connection.retry()
    },
    waitUntilSaved: async () => {
      gate.open()
      connection.flush()
      const wanted = coverageOf(network)
      if (facts.synced) connection.provider.sendStateless(storeRequest)
      await until(() => facts.synced && held !== null && covers(held, wanted), saveLimitMs)
      return { rev: facts.stored?.rev ?? 0 }
    },
    retry: connection.retry,
    whenSaved: (then) => void until(() => !facts.unsaved).then(then),
    close: () => {
      gate.stop()
      awareness.off('change', showPeople)
      unsaved.stop()
      bridge.stop()
      connection.close()
      network.destroy()
      document.destroy()
    },
  }
}
