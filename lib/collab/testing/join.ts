import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { coverageOf, covers } from '#lib/collab-client/coverage.ts'
import { readServerMessage, type ServerMessage, storeRequest } from '#lib/collab-client/server-message.ts'
import { fragmentName } from '#lib/document/format.ts'
import { documentVersion } from '#lib/document/version.ts'
import { eventually } from './eventually.ts'

/** A browser without the browser: one person with one story open. */
export class Visitor {
  readonly doc: Y.Doc
  readonly provider: HocuspocusProvider
  readonly socket: HocuspocusProviderWebsocket
  readonly messages: ServerMessage[] = []
  readonly refusals: string[] = []
  readonly closes: { code: number; reason: string }[] = []

  constructor(options: {
    url: string
    name: string
    cookie?: string
    version?: number | string
    origin?: string
    doc?: Y.Doc
  }) {
    const { host } = new URL(options.url)
    const headers = { cookie: options.cookie ?? '', origin: options.origin ?? `http://${host}` }
    this.doc = options.doc ?? new Y.Doc()
    this.socket = new HocuspocusProviderWebsocket({
      url: `${options.url}?v=${options.version ?? documentVersion}`,
      WebSocketPolyfill: socketWith(headers),
      delay: 20,
      minDelay: 20,
      maxDelay: 100,
      onClose: ({ event }) => this.closes.push({ code: event.code, reason: event.reason }),
    })
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: options.name,
      document: this.doc,
      onStateless: ({ payload }) => {
        const message = readServerMessage(payload)
        if (message) this.messages.push(message)
      },
      onAuthenticationFailed: ({ reason }) => this.refusals.push(reason),
    })
    this.provider.attach()
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment(fragmentName)
  }

  /** All text of the body and head, blocks joined by `|`, empty ones left out. */
  get text(): string {
    return textOf(this.doc)
  }

  /** Writes at the end of a block: the last one, or the one with this number (0 kicker, 1 headline, 2 deck). */
  write(text: string, index = this.fragment.length - 1): void {
    const block = this.fragment.get(index)
    if (!(block instanceof Y.XmlElement)) throw new Error(`no block ${index}`)
    this.doc.transact(() => {
      const [first] = block.toArray()
      if (first instanceof Y.XmlText) first.insert(first.length, text)
      else block.insert(0, [new Y.XmlText(text)])
    })
  }

  /** Adds a paragraph at the end. */
  addParagraph(text: string): void {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(text)])
    this.fragment.insert(this.fragment.length, [paragraph])
  }

  /** The server's text has arrived. */
  async synced(): Promise<this> {
    await eventually(() => this.provider.isSynced, 'synced')
    return this
  }

  /** Everything here is acknowledged: committed in the journal. */
  async acknowledged(): Promise<void> {
    await eventually(() => this.provider.isSynced && !this.provider.hasUnsyncedChanges, 'acknowledged')
  }

  /** Everything here is stored, and the server has said so. */
  async stored(): Promise<number> {
    let rev = 0
    await eventually(() => {
      const last = this.messages.findLast((message) => message.type === 'stored')
      if (last?.type !== 'stored' || !last.coverage || !covers(last.coverage, coverageOf(this.doc)))
        return false
      rev = last.rev
      return true
    }, 'stored')
    return rev
  }

  askToStore(): void {
    this.provider.sendStateless(storeRequest)
  }

  has(type: ServerMessage['type']): boolean {
    return this.messages.some((message) => message.type === type)
  }

  leave(): void {
    this.provider.destroy()
    this.socket.destroy()
  }
}

/** All text of a shared document, blocks joined by `|`, empty ones left out. */
export function textOf(doc: Y.Doc): string {
  const lines = (node: Y.XmlFragment): string[] =>
    node.toArray().flatMap((child) => {
      if (child instanceof Y.XmlText)
        return [
          child
            .toDelta()
            .map(({ insert }: { insert: string }) => insert)
            .join(''),
        ]
      return child instanceof Y.XmlElement ? lines(child) : []
    })
  return lines(doc.getXmlFragment(fragmentName)).join('|')
}

/** Node's WebSocket with headers, which browsers do not let a page set. */
function socketWith(headers: Record<string, string>): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers } as unknown as string[])
    }
  }
}
