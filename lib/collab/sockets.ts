import type { WebSocketLike } from '@hocuspocus/server'
import type { RefusalReason } from './messages.ts'
import { refusalCodes } from './messages.ts'

/** One browser tab's socket, which may carry several documents. */
export type Socket = {
  /** What Hocuspocus was given; the same object as `connection.webSocket`. */
  link: WebSocketLike
  personId: string
  sessionId: string
  cookie: string | undefined
  close: (reason: RefusalReason) => void
}

/** Most sockets one person may hold: tabs on a few machines. */
export const mostSockets = 40

/** Every socket of this process. */
export class Sockets {
  readonly #all = new Map<WebSocketLike, Socket>()

  add(socket: Socket): void {
    this.#all.set(socket.link, socket)
  }

  remove(link: WebSocketLike): void {
    this.#all.delete(link)
  }

  get size(): number {
    return this.#all.size
  }

  all(): Socket[] {
    return [...this.#all.values()]
  }

  countOf(personId: string): number {
    return this.all().filter((socket) => socket.personId === personId).length
  }

  closeAll(reason: RefusalReason): void {
    for (const socket of this.all()) socket.close(reason)
  }
}

/** Code and reason of a close, as the browser gets them. */
export function closing(reason: RefusalReason): [number, string] {
  return [refusalCodes[reason], reason]
}
