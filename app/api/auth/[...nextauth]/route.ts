import type { NextRequest } from 'next/server'
import { handlers } from '#lib/auth/next-auth.ts'
import { isOwnOrigin } from '#lib/auth/origin.ts'

/** Session, CSRF token and sign-out for programs. Screens use server actions. */
export function GET(request: NextRequest): Promise<Response> {
  return handlers.GET(request)
}

/** The library checks its own token; a post of another site does not even get that far. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ error: { code: 'forbidden' } }, { status: 403 })
  return handlers.POST(request)
}
