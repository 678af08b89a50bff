import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { env } from '#lib/env.ts'

/**
 * Gives every screen of the newsroom a Content-Security-Policy with a fresh nonce. It decides no right: pages, actions,
 * routes and sockets check for themselves. Uploads and readers' pages are not matched.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = deskPolicy(randomBytes(16).toString('base64'), request.nextUrl.host)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  return response
}

function deskPolicy(nonce: string, host: string): string {
  const development = env().NODE_ENV === 'development'
  // React's development build rebuilds server stacks with eval.
  const evaluation = development ? " 'unsafe-eval'" : ''
  // Older Safari does not count sockets among 'self'.
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    // Editor, dialogs and toasts set styles from script.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = {
  matcher: ['/desk/:path*', '/sign-in/:path*', '/first-run/:path*', '/invitation/:path*'],
}
