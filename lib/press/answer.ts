import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { log } from '#lib/log.ts'
import { readAddress } from '#lib/site/addresses.ts'
import { negotiateEncoding } from './accept-encoding.ts'
import { answerMedia } from './answer-media.ts'
import { pageHeaders } from './headers.ts'
import { unavailableSheet } from './plain-pages.ts'
import { canPress, pressNow } from './pressing.ts'
import type { Sheet } from './sheet.ts'
import { findAnySheet, findFreshSheet } from './store.ts'
import { findStylesheet } from './stylesheet.ts'
import { standInFor } from './withdrawn.ts'

/** How long a reader waits for a newer page before getting the one that is held, in ms. */
const patience = 2_000

/**
 * Answers a request for a readers' page or picture: at once where a current sheet is held, else as soon as it is pressed. Everything
 * else (desk, machines, unknown addresses) is left to the application.
 * @returns whether the request was taken
 */
export function answerFromPress(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url } = request
  if (url === undefined || (method !== 'GET' && method !== 'HEAD')) return false
  const direct = findFreshSheet(url)
  if (direct) {
    send(request, response, direct)
    return true
  }
  if (answerMedia(request, response)) return true
  const asset = findStylesheet(url)
  if (asset) {
    send(request, response, asset)
    return true
  }
  const read = readAddress(url)
  if (!read) return false
  if ('moved' in read) {
    response.writeHead(301, {
      ...pageHeaders({ type: 'text', age: 'moved' }),
      Location: read.moved,
      'Content-Length': 0,
    })
    response.end()
    return true
  }
  const sheet = findFreshSheet(read.address)
  if (sheet) {
    send(request, response, sheet)
    return true
  }
  if (!canPress()) return false
  sendWhenPressed(request, response, read.address).catch((error: unknown) => {
    log.error({ err: error, address: read.address }, 'page not answered')
    response.destroy()
  })
  return true
}

async function sendWhenPressed(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<void> {
  const sheet = await findSheet(address)
  if (!response.destroyed) send(request, response, sheet)
}

/** The newest page there is: the one now pressed; where that takes too long or fails, the one held. */
async function findSheet(address: string): Promise<Sheet> {
  const pressed = pressNow(address).catch(() => undefined)
  const inTime = findAnySheet(address)
    ? await Promise.race([pressed, delay(patience, undefined, { ref: false })])
    : await pressed
  return inTime ?? standInFor(address) ?? findAnySheet(address) ?? unavailableSheet()
}

/** Nothing here is made anew for a request: headers and bytes lie ready in the sheet. */
function send(request: IncomingMessage, response: ServerResponse, sheet: Sheet): void {
  const { headers } = request
  const known = headers['if-none-match']
  if (known !== undefined && isKnown(known, sheet)) {
    response.writeHead(304, sheet.notModified)
    response.end()
    return
  }
  const { head, body } = sheet.forms[negotiateEncoding(headers['accept-encoding'])]
  response.writeHead(sheet.status, head)
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}

/** Weak comparison, as RFC 9110 §13.1.2 asks for. Only a page that was found can be "not modified". */
function isKnown(header: string, { etag, status }: Sheet): boolean {
  if (status !== 200) return false
  if (header === etag || header === '*') return true
  const tag = etag.slice(2)
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
