import { env } from '#lib/env.ts'

/**
 * Whether a request that changes something comes from one of our own pages: its Origin (RFC 6454 §7) must be there and name
 * the site. A request without one is refused, which a framework's own check lets pass.
 * @param site the public address, GALLEY_URL; without one the Host the browser asked for is the site
 */
export function isOwnOrigin(
  headers: Pick<Headers, 'get'>,
  site: string | undefined = env().GALLEY_URL,
): boolean {
  const origin = parse(headers.get('origin'))
  if (!origin) return false
  const own = parse(site ?? null)
  // On a host of several names (localhost, 127.0.0.1) the one in the address bar counts.
  if (!own) return origin.host === headers.get('host')
  return (
    origin.origin === own.origin || (isLoopbackName(origin.hostname) && origin.host === headers.get('host'))
  )
}

/** The local path of a `?next=`, or the fallback. Other sites, `//host`, backslashes and control characters are refused. */
export function localPath(next: unknown, fallback = '/desk'): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next) || hasControlOrBackslash(next)) return fallback
  const base = 'http://galley.invalid'
  const url = parse(new URL(next, base).href)
  // Climbing over the root can leave `//host` behind.
  if (url?.origin !== base || url.pathname.startsWith('//') || url.pathname === '/sign-in') return fallback
  return url.pathname + url.search + url.hash
}

/** Names under which a program on this machine is reached from this machine only. */
export function isLoopbackName(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

function hasControlOrBackslash(text: string): boolean {
  return [...text].some((sign) => sign === '\\' || sign < ' ' || sign === '\u007f')
}

function parse(text: string | null): URL | undefined {
  return text && URL.canParse(text) ? new URL(text) : undefined
}
