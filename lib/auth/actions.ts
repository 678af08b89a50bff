'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '#db/client.ts'
import { action } from '#lib/action.ts'
import { AppError, type ErrorCode } from '#lib/errors.ts'
import { nudgeEvents } from '#lib/event-stream.ts'
import { acceptInvitation as acceptInvitationCommand } from '#lib/person/commands/accept-invitation.ts'
import {
  acceptInvitationInput,
  changePasswordInput,
  createFirstAdminInput,
  endSessionInput,
  signInInput,
} from '#lib/person/input.ts'
import { changePassword as changePasswordCommand } from './commands/change-password.ts'
import { createFirstAdmin as createFirstAdminCommand } from './commands/create-first-admin.ts'
import { endAllSessions } from './commands/end-all-sessions.ts'
import { endSession as endSessionCommand } from './commands/end-session.ts'
import { signOut as endBySignOut, isSignInRefused, signIn as startBySignIn } from './next-auth.ts'
import { openAction, openForm } from './open-action.ts'
import { clientAddress } from './request-marks.ts'
import { requireOwnOrigin } from './require-own-origin.ts'
import { findSignedIn, requireSignedIn } from './session.ts'

/**
 * Lets the library sign in and set its cookie; its refusals become ours. A session that this browser still had ends: its
 * cookie is gone.
 */
async function signInBy(provider: 'password' | 'demo', credentials: Record<string, string>): Promise<void> {
  const before = await findSignedIn()
  try {
    await startBySignIn(provider, { ...credentials, redirect: false })
  } catch (error) {
    if (isSignInRefused(error)) throw new AppError(error.code as ErrorCode, { details: error.details })
    throw error
  }
  if (before) await endSessionCommand({ actor: before.actor, db: getDb() }, { sessionId: before.sessionId })
  nudgeEvents()
}

/** E-mail and password, on the sign-in page. */
export const signInForm = openForm(signInInput, (input) => signInBy('password', input))

/** E-mail and password, where the page stays: the editor of somebody whose session is over. */
export const signInAgain = openAction(signInInput, (input) => signInBy('password', input))

/** One click in the demo. */
export const signInAsDemoForm = openForm(z.object({ personId: z.string().max(40) }), (input) =>
  signInBy('demo', input),
)

/** Ends this session and goes to the sign-in page. */
export async function signOut(): Promise<void> {
  await requireOwnOrigin()
  await endBySignOut({ redirect: false })
  nudgeEvents()
  redirect('/sign-in')
}

/** The first admin of an empty newsroom; signs them in. */
export const createFirstAdminForm = openForm(createFirstAdminInput, async (input) => {
  await createFirstAdminCommand(getDb(), input, { address: clientAddress(await headers()) })
  await signInBy('password', { email: input.email, password: input.password })
})

/** The person behind a one-time link; signs them in. */
export const acceptInvitationForm = openForm(acceptInvitationInput, async (input) => {
  const { email } = await acceptInvitationCommand(getDb(), input)
  await signInBy('password', { email, password: input.password })
})

/** A new password for the one who is signed in; their other browsers are signed out. */
export const changePassword = action(changePasswordInput, async (context, input) => {
  const { sessionId } = await requireSignedIn()
  return changePasswordCommand(context, { ...input, keep: sessionId })
})

/** Signs out one browser. */
export const endSession = action(endSessionInput, endSessionCommand)

/** Signs out every browser but this one. */
export const endOtherSessions = action(z.object({}), async (context) => {
  const { sessionId } = await requireSignedIn()
  return endAllSessions(context, { keep: sessionId })
})
