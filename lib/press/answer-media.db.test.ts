import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type OpenDatabase, useDatabase } from '#db/client.ts'
import { media } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { newId } from '#lib/id.ts'
import { answerMedia } from './answer-media.ts'

// Before anything reads the environment, which it does once.
const directory = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/galley-media-`)
  vi.stubEnv('GALLEY_DATA', made)
  return made
})
const bytes = Buffer.from('0123456789'.repeat(100))
let open: OpenDatabase
let server: Server
let base: string

beforeAll(async () => {
  open = await openTestDatabase()
  useDatabase(open)
  server = createServer((request, response) => {
    if (!answerMedia(request, response)) response.end('application')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  useDatabase(undefined)
  await open.close()
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

async function picture(file: Partial<typeof media.$inferInsert> = {}, key?: string): Promise<string> {
  const id = newId()
  mkdirSync(join(directory, 'media', id), { recursive: true })
  for (const name of ['640.jpeg', 'original.jpg']) writeFileSync(join(directory, 'media', id, name), bytes)
  await open.db.insert(media).values({
    id,
    filename: 'bridge.jpg',
    mime: 'image/jpeg',
    bytes: bytes.length,
    sha256: '',
    key: `${id}/original.jpg`,
    renditions: [
      { width: 640, height: 400, format: 'jpeg', bytes: bytes.length, key: key ?? `${id}/640.jpeg` },
    ],
    ...file,
  })
  return id
}

it('sends a size of a picture, to be kept for good and never guessed at', async () => {
  const id = await picture()
  const answer = await fetch(`${base}/media/${id}/640.jpeg?x=1`)
  expect(answer.status).toBe(200)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(bytes.length),
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  })
  const again = await fetch(`${base}/media/${id}/640.jpeg`, {
    headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
    cache: 'no-store',
  })
  expect(again.status).toBe(304)
})

it('sends parts of it', async () => {
  const id = await picture()
  const part = await fetch(`${base}/media/${id}/640.jpeg`, { headers: { range: 'bytes=990-' } })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe('bytes 990-999/1000')
  expect(await part.text()).toBe('0123456789')
  const beyond = await fetch(`${base}/media/${id}/640.jpeg`, { headers: { range: 'bytes=1000-' } })
  expect(beyond.status).toBe(416)
  const head = await fetch(`${base}/media/${id}/640.jpeg`, { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe('1000')
})

it('has no address for the original, for sizes that were not made, or for what lies elsewhere', async () => {
  const id = await picture()
  const outside = await picture({}, '../secret')
  writeFileSync(join(directory, 'secret'), 'secret')
  const gone = await picture({}, 'gone.jpeg')
  for (const path of [
    `${id}/original.jpg`,
    `${id}/original.jpeg`,
    `${id}/641.jpeg`,
    `${id}/640.avif`,
    `${id}/0640.jpeg`,
    `${id}/..%2f640.jpeg`,
    `${newId()}/640.jpeg`,
    `${outside}/640.jpeg`,
    `${gone}/640.jpeg`,
    '',
  ])
    expect((await fetch(`${base}/media/${path}`)).status, path).toBe(404)
})

it('does not show a picture whose rights have run out', async () => {
  const id = await picture({ rightsUntil: new Date(Date.now() - 1000) })
  expect((await fetch(`${base}/media/${id}/640.jpeg`)).status).toBe(404)
})
