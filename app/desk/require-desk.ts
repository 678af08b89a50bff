import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { localPath } from '#lib/auth/origin.ts'
import { findSignedIn } from '#lib/auth/session.ts'
import type { SignedIn } from '#lib/auth/signed-in.ts'

/** Who sits at the desk; everybody else is sent to sign in and comes back to the screen they asked for. */
export async function requireDesk(): Promise<SignedIn> {
  const me = await findSignedIn()
  if (me) return me
  const wanted = localPath((await headers()).get('x-galley-path'))
  redirect(wanted === '/desk' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(wanted)}`)
}
