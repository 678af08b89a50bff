import { type FileHandle, open } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { getDb } from '#db/client.ts'
import { env } from '#lib/env.ts'
import { isId } from '#lib/id.ts'
import { log } from '#lib/log.ts'
import { byteRange } from '#lib/media/byte-range.ts'
import { findPublicRendition } from '#lib/media/public.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string; file: string }> }

const types: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' }

/** One size of a picture. Files never change: another picture has another id. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const asked = /^([1-9]\d{0,4})\.(avif|webp|jpeg)$/.exec(file)
  const [, width = '', format = ''] = asked ?? []
  if (!asked || !isId(id)) return missing()
  const etag = `"${id}-${width}-${format}"`
  const rendition = await findPublicRendition(getDb(), id, Number(width), format)
  if (!rendition) return missing()
  const headers = {
    'Content-Type': types[format] ?? 'application/octet-stream',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'",
    'Accept-Ranges': 'bytes',
    ETag: etag,
  }
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  const handle = await openRendition(rendition.key)
  if (!handle) return missing()
  const { size } = await handle.stat()
  const range = byteRange(request.headers.get('range'), size)
  if (range === 'none') {
    await handle.close()
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } })
  }
  const { first, last } = range ?? { first: 0, last: size - 1 }
  if (request.method === 'HEAD') await handle.close()
  return new Response(request.method === 'HEAD' ? null : bytesOf(handle, first, last), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Content-Length': String(last - first + 1),
      ...(range ? { 'Content-Range': `bytes ${first}-${last}/${size}` } : {}),
    },
  })
}

/** The file of a key, which must lie inside the media store whatever the database says. */
async function openRendition(key: string): Promise<FileHandle | null> {
  const store = join(env().GALLEY_DATA, 'media')
  const path = join(store, key)
  if (!path.startsWith(store + sep)) return null
  try {
    return await open(path)
  } catch (error) {
    log.error({ err: error }, 'picture not read')
    return null
  }
}

function bytesOf(handle: FileHandle, start: number, end: number): ReadableStream {
  // Closes the file at its end, and when the reader goes away.
  return Readable.toWeb(handle.createReadStream({ start, end })) as ReadableStream
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'public, max-age=10' } })
}
