import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { invitations } from '#db/schema/index.ts'
import { invitationDays, invitationPath, newInvitationToken } from '../invitation-token.ts'

/** A one-time link as it is shown once: the path on this site, and when it ends. */
export type OneTimeLink = { path: string; expiresAt: string }

/** Writes a new link for a person; older ones that nobody used stop working. */
export async function issueLink(tx: Tx, personId: string, createdBy: string | null): Promise<OneTimeLink> {
  await endLinks(tx, personId)
  const { token, tokenHash } = newInvitationToken()
  const [row] = await tx
    .insert(invitations)
    .values({
      personId,
      tokenHash,
      createdBy,
      expiresAt: sql`now() + make_interval(days => ${invitationDays})`,
    })
    .returning({ expiresAt: invitations.expiresAt })
  if (!row) throw new Error('invitation not written')
  return { path: invitationPath(token), expiresAt: row.expiresAt.toISOString() }
}

/** Makes every unused link of a person stop working. */
export async function endLinks(tx: Tx, personId: string): Promise<void> {
  await tx
    .update(invitations)
    .set({ expiresAt: sql`now()` })
    .where(
      and(
        eq(invitations.personId, personId),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, sql`now()`),
      ),
    )
}
