import type { Hocuspocus, WebSocketLike } from '@hocuspocus/server'
import { defineHooks, type Peer } from 'crossws'
import type { SignedIn } from '#lib/auth/signed-in.ts'
import { log } from '#lib/log.ts'
import { acknowledgeWhenCommitted } from './acknowledge.ts'
import type { Collaboration } from './collaboration.ts'
import { refusalCodes } from './messages.ts'
import { collabCounters } from './metrics.ts'

/** Who may open a socket: a session, or the HTTP status of the refusal. */
export type Admit = (request: Request) => Promise<SignedIn | number>

/** What happens on a socket, from the upgrade to the close. */
export function socketHooks(collaboration: Collaboration, admit: Admit) {
  const { hocuspocus, documents, sockets } = collaboration
  const open = new Map<string, { link: WebSocketLike; client: ReturnType<Hocuspocus['handleConnection']> }>()
  return defineHooks({
    upgrade: async (request) => {
      const answer = await admit(request).catch((error: unknown) => {
        log.warn({ err: error }, 'socket refused: database not available')
        return 503
      })
      if (typeof answer !== 'number') return { context: { session: answer } }
      collabCounters().refusals++
      return new Response(null, { status: answer })
    },
    open: (peer) => {
      const session = peer.context.session as SignedIn
      const link = acknowledgeWhenCommitted(linkOf(peer), documents)
      sockets.add({
        link,
        personId: session.actor.id,
        sessionId: session.sessionId,
        cookie: peer.request.headers.get('cookie') ?? undefined,
        close: (reason) => peer.close(refusalCodes[reason], reason),
      })
      collabCounters().connections++
      open.set(peer.id, { link, client: hocuspocus.handleConnection(link, peer.request as Request) })
    },
    message: (peer, message) => {
      open.get(peer.id)?.client.handleMessage(message.uint8Array())
    },
    close: (peer, { code, reason }) => {
      const entry = open.get(peer.id)
      open.delete(peer.id)
      if (!entry) return
      sockets.remove(entry.link)
      entry.client.handleClose({ code: code ?? 1005, reason: reason ?? '' })
    },
    error: (_peer, error) => {
      log.debug({ err: error }, 'socket failed')
    },
  })
}

function linkOf(peer: Peer): WebSocketLike {
  return {
    get readyState() {
      return peer.websocket.readyState ?? 3
    },
    send: (data) => void peer.send(data),
    close: (code, reason) => peer.close(code, reason),
  }
}
