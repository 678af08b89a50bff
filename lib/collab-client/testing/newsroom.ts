import { type Document, Server } from '@hocuspocus/server'
import * as Y from 'yjs'
import { encodeCoverage } from '../coverage.ts'
import { isStoreRequest } from '../server-message.ts'

/** A real server that stores when it is told to, so that a test stands between acknowledged and stored. */
export class Newsroom {
  rev = 1
  refuse: string | null = null
  readOnly = false
  #server: Server | undefined
  readonly #state = new Y.Doc()
  #port = 0
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  async start(): Promise<void> {
    const refusal = () => this.refuse
    const isReadOnly = () => this.readOnly
    const state = this.#state
    const say = (document: Document) => this.stored(document)
    const server = new Server({
      quiet: true,
      stopOnSignals: false,
      address: '127.0.0.1',
      port: this.#port,
      async onAuthenticate({ connectionConfig }) {
        const reason = refusal()
        if (reason) throw Object.assign(new Error(''), { reason })
        connectionConfig.readOnly = isReadOnly()
      },
      async onLoadDocument({ document }) {
        Y.applyUpdate(document, Y.encodeStateAsUpdate(state))
      },
      async onChange({ update }) {
        Y.applyUpdate(state, update)
      },
      async onStateless({ document, payload }) {
        if (isStoreRequest(payload)) say(document)
      },
    })
    await server.listen()
    this.#server = server
    this.#port = server.address.port
  }

  /** Says that what the document holds now is committed. */
  stored(document = this.document()): void {
    this.rev += 1
    document?.broadcastStateless(
      JSON.stringify({
        type: 'stored',
        rev: this.rev,
        at: '2026-11-23T10:22:00Z',
        covers: encodeCoverage(document),
      }),
    )
  }

  document(): Document | undefined {
    return this.#server?.hocuspocus.documents.get(this.#name)
  }

  text(): string {
    return this.#state.getText('t').toString()
  }

  async stop(): Promise<void> {
    await this.#server?.destroy()
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#port}/collab?v=1`
  }
}
