import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { database } from '#db/client.ts'
import { ping } from '#db/open.ts'
import { currentPhase } from './phase.ts'

/** How long the database may take to say anything before it counts as gone, in ms. */
const databaseLimit = 1_000

/**
 * Answers `/healthz` (the process runs: 200) and `/readyz` (it takes requests and its database answers: 200, else 503
 * with the reason), before the framework is asked, so that both work while it starts and stops.
 * @returns whether the request was one of these
 */
export function answerHealth(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url?.split('?')[0]
  if (path === '/healthz') send(response, 200, 'ok')
  else if (path === '/readyz')
    findFault().then(
      (fault) => send(response, fault ? 503 : 200, fault ?? 'ok'),
      () => send(response, 503, 'database'),
    )
  else return false
  return true
}

async function findFault(): Promise<string | undefined> {
  const phase = currentPhase()
  if (phase !== 'ready') return phase
  const limit = new AbortController()
  const answered = ping(database()).then(() => undefined)
  const late = delay(databaseLimit, 'database', { signal: limit.signal }).catch(() => undefined)
  return Promise.race([answered, late]).finally(() => limit.abort())
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${text}\n`)
}
