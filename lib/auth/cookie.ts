import { env } from '#lib/env.ts'

/** Whether browsers reach the program by https. Only then may cookies be marked Secure: a browser drops them on http. */
export function isSecureSite(address: string | undefined = env().GALLEY_URL): boolean {
  return address?.startsWith('https://') ?? false
}

/**
 * Name of the session cookie; also the salt of its encryption. The `__Host-` prefix makes browsers refuse the cookie from
 * a sister host or without Secure (RFC 6265bis §4.1.3.2).
 */
export function sessionCookieName(secure: boolean = isSecureSite()): string {
  return secure ? '__Host-galley-session' : 'galley-session'
}

/** SameSite=Lax keeps the cookie out of foreign posts and still follows a link from a mail to the desk. */
export function sessionCookieOptions(secure: boolean = isSecureSite()) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
}

/** Value of a cookie in a Cookie header (RFC 6265 §4.2.1), the first of that name; undefined when absent. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=')
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim()
  }
  return undefined
}
