import { createHash } from 'node:crypto'
import { and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { signInAttempts } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import { addressPrefix } from './request-marks.ts'

/**
 * What is counted: tries that cost nothing, and after how many quiet hours counting begins anew. An office shares an
 * address, so that an address has more tries than an account.
 */
const limits = {
  account: { free: 4, quietHours: 24 },
  password: { free: 4, quietHours: 24 },
  address: { free: 20, quietHours: 1 },
  'first-run': { free: 5, quietHours: 1 },
} as const
type Counted = keyof typeof limits

/** Longest wait in seconds. A longer one would let a stranger keep a person out for good. */
export const longestWait = 900

/** A try that was let in. */
export type Attempt = { key: string; kind: Counted; failures: number }

/** Key of an account, as a hash: people type passwords into the wrong field. */
export function accountKey(email: string): string {
  return `account:${createHash('sha256').update(email).digest('base64url').slice(0, 22)}`
}

export function addressKey(address: string | null, kind: 'address' | 'first-run' = 'address'): string {
  return `${kind}:${addressPrefix(address)}`
}

/** Key of the signed-in person who must name the old password. */
export function passwordKey(personId: string): string {
  return `password:${personId}`
}

/**
 * Counts a try as failed before it is made, so that a thousand at once are a thousand. Each try beyond the free ones
 * closes the key for twice as long as the one before, by the database's clock. Keys must come in one order everywhere:
 * account, then address.
 * @throws AppError rate_limited with `seconds` when one of the keys is closed; then nothing is counted
 */
export function takeAttempt(db: Db, keys: readonly string[]): Promise<Attempt[]> {
  return db.transaction(async (tx) => {
    const taken: Attempt[] = []
    for (const key of keys) {
      const kind = key.slice(0, key.indexOf(':')) as Counted
      const { free, quietHours } = limits[kind]
      const quiet = sql`${signInAttempts.lastAt} < now() - make_interval(hours => ${quietHours})`
      const count = sql`case when ${quiet} then 1 else least(${signInAttempts.failures} + 1, 1000) end`
      const wait = sql`least(${longestWait}, power(2, least(${count} - ${free}, 20)))`
      const [row] = await tx
        .insert(signInAttempts)
        .values({ key, failures: 1, lastAt: sql`now()` })
        .onConflictDoUpdate({
          target: signInAttempts.key,
          set: {
            failures: sql`${count}`,
            lastAt: sql`now()`,
            blockedUntil: sql`case when ${count} > ${free} then now() + ${wait} * interval '1 second' end`,
          },
          setWhere: or(isNull(signInAttempts.blockedUntil), lte(signInAttempts.blockedUntil, sql`now()`)),
        })
        .returning({ failures: signInAttempts.failures })
      if (!row) throw new AppError('rate_limited', { details: { seconds: await secondsLeft(tx, keys) } })
      taken.push({ key, kind, failures: row.failures })
    }
    return taken
  })
}

async function secondsLeft(tx: Pick<Db, 'select'>, keys: readonly string[]): Promise<number> {
  const [row] = await tx
    .select({
      seconds: sql<number>`ceil(extract(epoch from max(${signInAttempts.blockedUntil}) - now()))::int`,
    })
    .from(signInAttempts)
    .where(inArray(signInAttempts.key, [...keys]))
  return Math.max(1, row?.seconds ?? 1)
}

/**
 * Takes a successful try back. The account begins anew; the address only gets this try back, and only when no other came
 * between: who knows one password must not wipe out the tries on others.
 */
export async function forgiveAttempt(
  db: Pick<Db, 'delete' | 'update'>,
  taken: readonly Attempt[],
): Promise<void> {
  for (const { key, kind, failures } of taken) {
    if (kind === 'address') {
      await db
        .update(signInAttempts)
        .set({ failures: failures - 1, blockedUntil: null })
        .where(and(eq(signInAttempts.key, key), eq(signInAttempts.failures, failures)))
    } else {
      await db.delete(signInAttempts).where(eq(signInAttempts.key, key))
    }
  }
}
