import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { getDb } from '#db/client.ts'
import { isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { signInInput } from '#lib/person/input.ts'
import { endSession } from './commands/end-session.ts'
import type { SignInPlace, StartedSession } from './commands/open-session.ts'
import { startDemoSession } from './commands/start-demo-session.ts'
import { startSession } from './commands/start-session.ts'
import { isSecureSite, sessionCookieName, sessionCookieOptions } from './cookie.ts'
import { demoRequest } from './demo.ts'
import { findLiveSession } from './find-session.ts'
import { localPath } from './origin.ts'
import { clientAddress } from './request-marks.ts'
import { authSecret } from './secret.ts'
import { sessionDays } from './session-life.ts'

/** A refused sign-in on its way through the library. `code` is an ErrorCode. */
class SignInRefused extends CredentialsSignin {
  readonly details: Record<string, string | number> | undefined
  /** Class names do not survive the bundler, nor does `instanceof` its copies of this module. */
  readonly refused = true

  constructor(code: string, details?: Record<string, string | number>) {
    super()
    this.code = code
    this.details = details
  }
}

/** True for a refusal of any copy of this module. */
export function isSignInRefused(error: unknown): error is SignInRefused {
  return error instanceof Error && 'refused' in error
}

async function asUser(start: () => Promise<StartedSession>): Promise<{ id: string; sid: string }> {
  try {
    const { sessionId, personId } = await start()
    return { id: personId, sid: sessionId }
  } catch (error) {
    if (isAppError(error)) throw new SignInRefused(error.code, error.details)
    throw error
  }
}

function place(request: Request): SignInPlace {
  return { address: clientAddress(request.headers), userAgent: request.headers.get('user-agent') }
}

async function makeConfig(): Promise<NextAuthConfig> {
  const secure = isSecureSite()
  return {
    secret: await authSecret(),
    basePath: '/api/auth',
    // Addresses are only built for redirects, and those are made local below.
    trustHost: true,
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
    cookies: {
      sessionToken: { name: sessionCookieName(secure), options: sessionCookieOptions(secure) },
      // Names of our own: another program of this library on the same host must not upset ours.
      callbackUrl: { name: 'galley-callback', options: sessionCookieOptions(secure) },
      csrfToken: { name: 'galley-csrf', options: sessionCookieOptions(secure) },
    },
    pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
    providers: [
      Credentials({
        id: 'password',
        credentials: { email: {}, password: { type: 'password' } },
        authorize: async (credentials, request) => {
          const input = signInInput.safeParse(credentials)
          if (!input.success) throw new SignInRefused('invalid')
          return asUser(() => startSession(getDb(), input.data, place(request)))
        },
      }),
      Credentials({
        id: 'demo',
        credentials: { personId: {} },
        authorize: async ({ personId }, request) => {
          const from = place(request)
          const demo = demoRequest(request.headers, from.address)
          return asUser(() => startDemoSession(getDb(), String(personId), demo, from))
        },
      }),
    ],
    callbacks: {
      // The cookie carries two ids and nothing else. null ends the session in the browser.
      jwt: async ({ token, user, trigger }) => {
        if (trigger === 'signIn' && user) return { sub: user.id, sid: 'sid' in user ? user.sid : undefined }
        const { sid, sub } = token
        if (typeof sid !== 'string' || !sub) return null
        return (await findLiveSession(getDb(), sid, sub)) ? { sid, sub } : null
      },
      session: async ({ session, token }) => {
        const { sid, sub } = token
        const signedIn = typeof sid === 'string' && sub ? await findLiveSession(getDb(), sid, sub) : null
        const user = signedIn ? { id: signedIn.actor.id, name: signedIn.actor.name } : undefined
        return { expires: session.expires, user } as typeof session
      },
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url
        return new URL(localPath(path), baseUrl).href
      },
    },
    events: {
      signOut: async (message) => {
        const token = 'token' in message ? message.token : null
        if (typeof token?.sid !== 'string' || !token.sub) return
        const signedIn = await findLiveSession(getDb(), token.sid, token.sub)
        if (signedIn) await endSession({ actor: signedIn.actor, db: getDb() }, { sessionId: token.sid })
      },
    },
    logger: {
      error: (error) => {
        if (!isSignInRefused(error)) log.error({ err: error }, 'sign-in failed')
      },
      warn: (code) => log.debug({ code }, 'sign-in warning'),
      debug: () => undefined,
    },
  }
}

/** The sign-in library, set up. Import only inside lib/auth and app/api/auth. */
export const { handlers, signIn, signOut } = NextAuth(makeConfig)
