import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { persons } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import { type DemoRequest, isDemoOpen } from '../demo.ts'
import { openSession, type SignInPlace, type StartedSession } from './open-session.ts'

/**
 * Signs in as one of the invented people, without a password. Asks every condition of the demo again.
 * @throws AppError not_found when the demo is not open to this request, or there is no such person
 */
export async function startDemoSession(
  db: Db,
  personId: string,
  request: DemoRequest,
  place: SignInPlace,
): Promise<StartedSession> {
  if (!(await isDemoOpen(db, request))) throw new AppError('not_found')
  return db.transaction(async (tx) => {
    const [person] = await tx
      .select({ id: persons.id, name: persons.name })
      .from(persons)
      .where(and(eq(persons.id, personId), eq(persons.status, 'active')))
      .for('update')
    if (!person) throw new AppError('not_found')
    return openSession(tx, person, place)
  })
}
