import { decode, encode } from '@auth/core/jwt'
import type { Db } from '#db/client.ts'
import { cookieValue, sessionCookieName } from './cookie.ts'
import { findLiveSession } from './find-session.ts'
import { authSecret } from './secret.ts'
import { sessionDays } from './session-life.ts'
import type { SignedIn } from './signed-in.ts'

/**
 * Who sends a request, from its Cookie header; null when nobody is signed in, whatever the cookie holds. Plain Node: the
 * socket's handshake uses this, and so does every page.
 */
export async function readSession(db: Db, cookieHeader: string | undefined): Promise<SignedIn | null> {
  const token = cookieValue(cookieHeader, sessionCookieName())
  const claims = token ? await decodeSession(token) : null
  return claims ? findLiveSession(db, claims.sid, claims.sub) : null
}

/** The two ids a session cookie carries; null when it is forged, damaged, expired or of another key. */
export async function decodeSession(token: string): Promise<{ sid: string; sub: string } | null> {
  try {
    const claims = await decode({ token, secret: await authSecret(), salt: sessionCookieName() })
    return typeof claims?.sid === 'string' && typeof claims.sub === 'string'
      ? { sid: claims.sid, sub: claims.sub }
      : null
  } catch {
    return null
  }
}

/** A Cookie header for a session, as a browser would send it. For programs that act for a person: tests, the command line. */
export async function sessionCookie(sessionId: string, personId: string): Promise<string> {
  const name = sessionCookieName()
  const token = await encode({
    token: { sid: sessionId, sub: personId },
    secret: await authSecret(),
    salt: name,
    maxAge: sessionDays * 86_400,
  })
  return `${name}=${token}`
}
