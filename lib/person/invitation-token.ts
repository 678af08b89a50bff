import { createHash, randomBytes } from 'node:crypto'

/** How long a one-time link may wait to be used. */
export const invitationDays = 7

/** A new token of 256 random bits, and what is kept of it. */
export function newInvitationToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashInvitationToken(token) }
}

/** SHA-256 in hex. The token has enough randomness of its own: no salt, no slow hash. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Path of the page that takes a token. */
export function invitationPath(token: string): string {
  return `/invitation/${token}`
}
