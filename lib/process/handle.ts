import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { markRequest } from '#lib/auth/request-marks.ts'
import { log } from '#lib/log.ts'
import { answerHealth } from './health.ts'
import { currentPhase } from './phase.ts'

type Requests = (request: IncomingMessage, response: ServerResponse) => unknown
type Upgrades = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Who answers what, in this order. `press` says whether it did. */
export type Handlers = {
  press: (request: IncomingMessage, response: ServerResponse) => boolean
  app: Requests
  collaboration: Upgrades
  /** Reloading while developing; undefined on a built program, which has no other sockets. */
  reloading: Upgrades | undefined
}

/**
 * The one router of a server: health, then pressed pages, then the application; of upgrades, `/collab` to the shared
 * documents. An upgrade nobody takes is closed, because the framework would leave it hanging. Until `handlers` are
 * given, everything but health is answered 503.
 * @returns what gives the handlers
 */
export function routeRequests(server: Server): (handlers: Handlers) => void {
  let handlers: Handlers | undefined
  server.on('request', (request, response) => {
    markRequest(request)
    if (answerHealth(request, response)) return
    if (!handlers || currentPhase() === 'starting') return sayNotReady(response)
    if (handlers.press(request, response)) return
    Promise.resolve(handlers.app(request, response)).catch((error: unknown) => {
      log.error({ err: error }, 'request failed')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  server.on('upgrade', (request, socket, head) => {
    markRequest(request)
    socket.on('error', () => socket.destroy())
    const isCollaboration = request.url?.split('?')[0] === '/collab'
    const upgrade = isCollaboration ? handlers?.collaboration : handlers?.reloading
    if (upgrade && currentPhase() === 'ready') upgrade(request, socket, head)
    else refuseUpgrade(socket, isCollaboration)
  })
  return (given) => {
    handlers = given
  }
}

function sayNotReady(response: ServerResponse): void {
  response.writeHead(503, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '2',
  })
  response.end('清样正在启动，请稍候刷新。 Galley is starting. Please reload in a moment.\n')
}

function refuseUpgrade(socket: Duplex, later: boolean): void {
  socket.end(`HTTP/1.1 ${later ? '503 Service Unavailable' : '404 Not Found'}\r\nconnection: close\r\n\r\n`)
}
