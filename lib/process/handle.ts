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

/** How many requests may wait for a server that starts. */
const mostEarly = 500

/**
 * The one router of a server: health, then pressed pages, then the application; of upgrades, `/collab` to the shared
 * documents. An upgrade nobody takes is closed, because the framework would leave it hanging. Requests that come before
 * `handlers` are given wait for them: an open desk that saw an error while the server restarts would leave its page.
 * @returns what gives the handlers
 */
export function routeRequests(server: Server): (handlers: Handlers) => void {
  let handlers: Handlers | undefined
  const early: [IncomingMessage, ServerResponse][] = []
  server.on('request', (request, response) => {
    markRequest(request)
    if (answerHealth(request, response)) return
    if (handlers) answer(handlers, request, response)
    else if (early.length < mostEarly) early.push([request, response])
    else sayNotReady(response)
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
    for (const [request, response] of early.splice(0)) answer(given, request, response)
  }
}

function answer(handlers: Handlers, request: IncomingMessage, response: ServerResponse): void {
  if (handlers.press(request, response)) return
  Promise.resolve(handlers.app(request, response)).catch((error: unknown) => {
    log.error({ err: error }, 'request failed')
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
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
