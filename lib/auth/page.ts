import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { hasRoleAnywhere, type Role } from '#lib/person/roles.ts'
import { localPath } from './origin.ts'
import { askedPath } from './request-marks.ts'
import { findSignedIn } from './session.ts'
import type { SignedIn } from './signed-in.ts'

/** For pages of the desk: who asks, or away to the sign-in page, which comes back here. */
export async function requirePageSignedIn(): Promise<SignedIn> {
  const signedIn = await findSignedIn()
  if (signedIn) return signedIn
  const next = localPath(askedPath(await headers()))
  redirect(next === '/desk' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`)
}

/** For pages that only some roles have, in whatever section. For everybody else the page does not exist. */
export async function requirePageRole(wanted: readonly Role[]): Promise<SignedIn> {
  const signedIn = await requirePageSignedIn()
  if (!hasRoleAnywhere(signedIn.actor, wanted)) notFound()
  return signedIn
}
