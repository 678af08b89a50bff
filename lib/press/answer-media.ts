import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { getDb } from '#db/client.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { byteRange } from '#lib/media/byte-range.ts'
import { findPublicRendition } from '#lib/media/public.ts'
import { singleton } from '#lib/singleton.ts'

const types: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' }
const shape = /^\/media\/([0-9a-hjkmnp-tv-z]{12})\/([1-9]\d{0,4})\.(avif|webp|jpeg)$/

type Found = { path: string; size: number; until: number }

/** Where files lie, by address: pages with many pictures must not ask the database for each. */
const known = () => singleton('press.media', () => new Map<string, Found>())
const knownLimit = 10_000

/**
 * Answers a request for one size of a picture, from the media store. Files never change (another picture has another id), so
 * copies may be kept for good; the original has no address.
 * @returns whether the request was taken
 */
export function answerMedia(request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? ''
  if (!url.startsWith('/media/')) return false
  const [address = ''] = url.split('?')
  sendMedia(address, request, response).catch((error: unknown) => {
    // A reader who goes away in the middle is no error.
    if (!response.destroyed) log.error({ err: error, address }, 'picture not sent')
    response.destroy()
  })
  return true
}

async function sendMedia(address: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await findFile(address)
  if (!file) return end(response, 404, { 'Cache-Control': 'public, max-age=10' })
  const etag = `"${address.slice('/media/'.length)}"`
  const headers = {
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Accept-Ranges': 'bytes',
    ETag: etag,
  }
  if (request.headers['if-none-match']?.includes(etag)) return end(response, 304, headers)
  const range = byteRange(request.headers.range ?? null, file.size)
  if (range === 'none') return end(response, 416, { ...headers, 'Content-Range': `bytes */${file.size}` })
  const { first, last } = range ?? { first: 0, last: file.size - 1 }
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Type': types[address.slice(address.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'Content-Length': last - first + 1,
    ...(range ? { 'Content-Range': `bytes ${first}-${last}/${file.size}` } : {}),
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file.path, { start: first, end: last }), response)
}

async function findFile(address: string): Promise<Found | null> {
  const files = known()
  const before = files.get(address)
  if (before && before.until > Date.now()) return before
  const [, id = '', width = '', format = ''] = shape.exec(address) ?? []
  const rendition = id === '' ? null : await findPublicRendition(getDb(), id, Number(width), format)
  if (!rendition) return null
  const store = resolve(env().GALLEY_DATA, 'media')
  const path = join(store, rendition.key)
  // Whatever the database says, only what lies in the store.
  if (!path.startsWith(store + sep)) return null
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  )
  if (size === 0) return null
  if (files.size >= knownLimit) files.clear()
  const found = { path, size, until: rendition.rightsUntil?.getTime() ?? Number.POSITIVE_INFINITY }
  files.set(address, found)
  return found
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers)
  response.end()
}
