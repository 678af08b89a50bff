import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** Forms a sheet is kept in, best first; what a reader's browser takes decides. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** What a page is before it is pressed. */
export type SheetContent = {
  status: number
  body: string | Uint8Array
  /** Header name → value, without those the press makes: length, encoding, ETag, Vary. */
  headers: Readonly<Record<string, string>>
  /** What it shows (lib/events.ts `tag`): an event that bears one of these makes the sheet stale. */
  tags: readonly string[]
  /** The story this is the page of: a retraction takes it down at once. */
  storyId?: string
  /** From when it is stale although nothing happened (midnight, cache rules by age). Epoch ms. */
  until?: number
  /** False for what must not be held: pages of addresses that anyone can make up. */
  keep?: boolean
}

type Form = { body: Buffer; head: string[] }

/** A pressed page: bytes in each form, with headers as the flat list `writeHead` takes without copying. */
export type Sheet = {
  status: number
  etag: string
  forms: Record<Encoding, Form>
  notModified: string[]
  tags: readonly string[]
  storyId: string | undefined
  until: number
  keep: boolean
  pressedAt: number
  /** Since when unchanged, as far as this process knows. Epoch ms. */
  modifiedAt: number
  /** When it was last read, roughly: for the order of use. Epoch ms. */
  touchedAt: number
  /** What it costs in memory, in bytes. */
  bytes: number
}

/** Below this, in bytes, compressing gains nothing a packet would notice. */
const smallest = 500

/** Per sheet: headers, tags and places in indexes. */
const overhead = 4_096

/** Headers that go with a 304 (RFC 9110 §15.4.5) or are harmless there; the others describe a body. */
const withBody = new Set(['content-type', 'content-language', 'content-security-policy'])

/**
 * Presses: compresses once, for as many readers as come.
 * @param before the sheet it replaces, for Last-Modified: unchanged bytes keep their date
 */
export async function makeSheet(content: SheetContent, before?: Sheet): Promise<Sheet> {
  const plain = Buffer.from(content.body)
  return assemble(content, plain, plain.length < smallest ? [plain, plain] : await compress(plain), before)
}

/** The same at once and without compression: for the few bytes that must not wait. */
export function makePlainSheet(content: SheetContent): Sheet {
  const plain = Buffer.from(content.body)
  return assemble(content, plain, [plain, plain])
}

function assemble(
  content: SheetContent,
  plain: Buffer,
  [br, zipped]: [Buffer, Buffer],
  before?: Sheet,
): Sheet {
  const etag = `W/"${createHash('sha256').update(`${content.status}\n`).update(plain).digest('base64url').slice(0, 22)}"`
  const modifiedAt = before?.etag === etag ? before.modifiedAt : Date.now()
  const cached = content.status === 200 || content.status === 404 || content.status === 410
  const shared = [
    ...Object.entries(content.headers).flat(),
    ...(cached ? ['ETag', etag, 'Last-Modified', new Date(modifiedAt).toUTCString()] : []),
    'Vary',
    'Accept-Encoding',
  ]
  const form = (body: Buffer, encoding: Encoding): Form => ({
    body,
    head: [
      ...shared,
      ...(body === plain ? [] : ['Content-Encoding', encoding]),
      'Content-Length',
      String(body.length),
    ],
  })
  return {
    status: content.status,
    etag,
    forms: { br: form(br, 'br'), gzip: form(zipped, 'gzip'), identity: form(plain, 'identity') },
    notModified: pairsOf(shared).flatMap(([name, value]) =>
      withBody.has(name.toLowerCase()) ? [] : [name, value],
    ),
    tags: content.tags,
    storyId: content.storyId,
    until: content.until ?? Number.POSITIVE_INFINITY,
    keep: content.keep ?? true,
    pressedAt: Date.now(),
    modifiedAt,
    touchedAt: 0,
    bytes: plain.length + (br === plain ? 0 : br.length + zipped.length) + overhead,
  }
}

/** Off the main thread. Brotli at 5: 11 takes some forty times as long and saves a tenth. */
async function compress(plain: Buffer): Promise<[Buffer, Buffer]> {
  const forText = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  return Promise.all([toBrotli(plain, { params: forText }), toGzip(plain, { level: 6 })])
}

function pairsOf(list: readonly string[]): [string, string][] {
  return list.flatMap((name, index) =>
    index % 2 === 0 ? [[name, list[index + 1] ?? ''] as [string, string]] : [],
  )
}
