import { cookies } from 'next/headers'
import { isOwnOrigin } from '#lib/auth/origin.ts'
import { appearanceCookie } from '#lib/locale/appearance.ts'
import { browserPreferences } from '#lib/locale/input.ts'
import { localeCookie } from '#lib/locale/locale.ts'

const yearInSeconds = 365 * 24 * 3600
const kept = { path: '/', maxAge: yearInSeconds, sameSite: 'lax', httpOnly: true } as const
const longest = 1_000

/** Language and appearance of this browser, as cookies. Open to everyone: nothing about a person is read or written. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ error: { code: 'forbidden' } }, { status: 403 })
  const parsed = browserPreferences.safeParse(await readJson(request))
  if (!parsed.success) return Response.json({ error: { code: 'invalid' } }, { status: 400 })
  const { locale, appearance } = parsed.data
  const jar = await cookies()
  if (locale) jar.set(localeCookie, locale, kept)
  if (appearance) jar.set(appearanceCookie, appearance, kept)
  return new Response(null, { status: 204 })
}

async function readJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? longest + 1) > longest) return undefined
  try {
    return await request.json()
  } catch {
    return undefined
  }
}
