import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { persons } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'

/** @throws AppError in_use when somebody has the address. Call after `lockPeople`. */
export async function requireFreeEmail(tx: Tx, email: string): Promise<void> {
  const [taken] = await tx.select({ id: persons.id }).from(persons).where(eq(persons.email, email))
  if (taken) throw new AppError('in_use', { fields: { email: 'email_taken' } })
}
