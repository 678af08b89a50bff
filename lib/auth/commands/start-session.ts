import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { persons, sessions } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { SignInInput } from '#lib/person/input.ts'
import { accountKey, addressKey, forgiveAttempt, takeAttempt } from '../attempt-limit.ts'
import { hashPassword, isOutdatedHash, verifyPassword } from '../password.ts'
import { addressPrefix } from '../request-marks.ts'
import { openSession, type SignInPlace, type StartedSession } from './open-session.ts'

/** Days in which a place where the person has signed in stays known. */
const knownDays = 30

/**
 * Signs a person in by e-mail and password. Unknown, invited and suspended accounts are answered like a wrong password,
 * after the same work.
 * @throws AppError wrong_credentials, rate_limited with `seconds`
 */
export async function startSession(
  db: Db,
  { email, password }: SignInInput,
  place: SignInPlace,
): Promise<StartedSession> {
  const address = email.trim().toLowerCase()
  const [person] = await db.select().from(persons).where(eq(persons.email, address))
  const known = await isKnownPlace(db, person?.id ?? '', place.address)
  // Strangers who guess at an account must not shut out its owner at their own desk.
  const account = accountKey(address) + (known ? `@${addressPrefix(place.address)}` : '')
  const taken = await takeAttempt(db, [account, addressKey(place.address)])
  const hash = person?.status === 'active' ? person.passwordHash : null
  const right = await verifyPassword(hash, password)
  if (!right || !person || !hash) throw new AppError('wrong_credentials')
  const renewed = isOutdatedHash(hash) ? await hashPassword(password) : undefined
  return db.transaction(async (tx) => {
    const [still] = await tx
      .select({ id: persons.id, name: persons.name })
      .from(persons)
      .where(and(eq(persons.id, person.id), eq(persons.status, 'active'), eq(persons.passwordHash, hash)))
      .for('update')
    // Suspended, or another password, since we looked.
    if (!still) throw new AppError('wrong_credentials')
    if (renewed) await tx.update(persons).set({ passwordHash: renewed }).where(eq(persons.id, person.id))
    await forgiveAttempt(tx, taken)
    return openSession(tx, still, place)
  })
}

async function isKnownPlace(db: Db, personId: string, address: string | null): Promise<boolean> {
  const places = await db
    .select({ address: sessions.address })
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        sql`${sessions.createdAt} > now() - make_interval(days => ${knownDays})`,
      ),
    )
    .orderBy(desc(sessions.createdAt))
    .limit(50)
  return address !== null && places.some((place) => addressPrefix(place.address) === addressPrefix(address))
}
