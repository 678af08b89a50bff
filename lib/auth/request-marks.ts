import type { IncomingHttpHeaders } from 'node:http'
import { isIP, isIPv4 } from 'node:net'
import { env } from '#lib/env.ts'

/**
 * Headers in which the process tells its own parts where a request came from and what it asked for. Whatever a client sends
 * under these names is overwritten by `markRequest`; X-Forwarded-For alone is a claim that anyone can make.
 */
export const addressHeader = 'x-galley-address'
export const pathHeader = 'x-galley-path'

type Incoming = { url?: string; headers: IncomingHttpHeaders; socket: { remoteAddress?: string } }

/**
 * Writes the client's address and the path with its query into the request, before anything else looks at it. Behind
 * `proxies` proxies of ours the client is the one that the outermost of them saw: entry `proxies` from the right of
 * X-Forwarded-For.
 */
export function markRequest(request: Incoming, proxies: number = env().GALLEY_PROXIES): void {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',')
  const chain = [...forwarded.split(',').map((part) => part.trim()), request.socket.remoteAddress ?? '']
  const address = normalAddress(chain.at(-1 - proxies))
  if (address) request.headers[addressHeader] = address
  else delete request.headers[addressHeader]
  request.headers[pathHeader] = request.url ?? '/'
}

/** The client's address as marked, or null when nobody marked it. */
export function clientAddress(headers: Pick<Headers, 'get'>): string | null {
  return normalAddress(headers.get(addressHeader) ?? undefined)
}

/** An IPv4 address inside an IPv6 one (RFC 4291 §2.5.5.2) is the IPv4 address; zone ids are dropped. */
function normalAddress(text: string | undefined): string | null {
  const bare = (text ?? '').replace(/%.*$/, '').toLowerCase()
  const embedded = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  const address = embedded ?? bare
  return isIP(address) ? address : null
}

export function isLoopback(address: string | null): boolean {
  return address !== null && (address === '::1' || (isIPv4(address) && address.startsWith('127.')))
}

/**
 * The part of an address that one household or office shares: /24 of IPv4, /64 of IPv6. A single IPv6 user has 2⁶⁴
 * addresses, so that counting them one by one counts nothing. Unknown addresses share one prefix.
 */
export function addressPrefix(address: string | null): string {
  if (!address) return 'unknown'
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0')
  const groups = [...left, ...zeros, ...right].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

/** The path with its query that the browser asked for, without what the router adds; undefined when nobody marked it. */
export function askedPath(headers: Pick<Headers, 'get'>): string | undefined {
  const path = headers.get(pathHeader)
  if (!path || !URL.canParse(path, 'http://galley.invalid')) return undefined
  const url = new URL(path, 'http://galley.invalid')
  url.searchParams.delete('_rsc')
  return url.pathname + url.search
}
