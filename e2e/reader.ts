import { get, type IncomingHttpHeaders } from 'node:http'

/** What a server answered, byte for byte: no cache, no decompression, no redirect followed. */
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks as a program does. */
export function readRaw(url: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
      answer.on('error', reject)
    }).on('error', reject)
  })
}

/** Everything of ours that a page, feed or sitemap leads to, as paths. */
export function linksIn(text: string, origin: string): string[] {
  const written = [
    ...[...text.matchAll(/\b(?:href|src|url)="([^"]+)"/g)].map(([, one]) => one ?? ''),
    ...[...text.matchAll(/\bsrcset="([^"]+)"/gi)].flatMap(([, set]) =>
      (set ?? '').split(', ').map((one) => one.split(' ')[0] ?? ''),
    ),
    ...[...text.matchAll(/<(?:loc|link)>([^<]+)</g)].map(([, one]) => one ?? ''),
    ...[...text.matchAll(/^Sitemap: (\S+)$/gm)].map(([, one]) => one ?? ''),
  ]
  return written
    .map((one) => URL.parse(one.replaceAll('&amp;', '&'), origin))
    .flatMap((url) => (url?.origin === origin ? [url.pathname + url.search] : []))
}

/** Reads a whole site as a crawler does that forgets nothing. @returns every answer by its path */
export async function crawl(origin: string, from: readonly string[]): Promise<Map<string, RawAnswer>> {
  const found = new Map<string, RawAnswer>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path)) continue
    const answer = await readRaw(origin + path)
    found.set(path, answer)
    const type = answer.headers['content-type'] ?? ''
    if (/html|xml|text\/plain/.test(type)) waiting.push(...linksIn(answer.body.toString(), origin))
  }
  return found
}
