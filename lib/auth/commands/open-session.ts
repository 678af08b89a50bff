import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import type { Actor } from '#lib/person/roles.ts'
import { recordEvent } from '#lib/record-event.ts'
import { sessionDays } from '../session-life.ts'

/** From where somebody signs in. `address` as marked by the process, `userAgent` as the browser says. */
export type SignInPlace = { address: string | null; userAgent: string | null }

/** A session that has begun: what the cookie carries. */
export type StartedSession = { sessionId: string; personId: string }

/** Writes a session for a person whose row the transaction holds. */
export async function openSession(
  tx: Tx,
  person: { id: string; name: string },
  { address, userAgent }: SignInPlace,
): Promise<StartedSession> {
  const [session] = await tx
    .insert(sessions)
    .values({
      personId: person.id,
      expiresAt: sql`now() + make_interval(days => ${sessionDays})`,
      address,
      userAgent: userAgent?.slice(0, 300) ?? null,
    })
    .returning({ id: sessions.id })
  if (!session) throw new Error('session not written')
  const actor: Actor = { id: person.id, name: person.name, grants: [] }
  await recordEvent(tx, actor, {
    type: 'session.started',
    subjectId: session.id,
    data: { personId: person.id },
  })
  return { sessionId: session.id, personId: person.id }
}
