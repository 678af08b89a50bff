import { headers } from 'next/headers'
import { cache } from 'react'
import { getDb } from '#db/client.ts'
import { AppError } from '#lib/errors.ts'
import { readSession } from './read-session.ts'
import type { SignedIn } from './signed-in.ts'

/** Who sends this request, looked up once a request; null when nobody is signed in. */
export const findSignedIn = cache(
  async (): Promise<SignedIn | null> => readSession(getDb(), (await headers()).get('cookie') ?? undefined),
)

/**
 * Who sends this request.
 * @throws AppError not_signed_in
 */
export async function requireSignedIn(): Promise<SignedIn> {
  const signedIn = await findSignedIn()
  if (!signedIn) throw new AppError('not_signed_in')
  return signedIn
}
