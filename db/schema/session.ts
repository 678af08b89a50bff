import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id, now } from './columns.ts'
import { persons } from './person.ts'

/** A signed-in browser. The cookie carries only the id; every request looks here. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    createdAt: now(),
    lastSeenAt: now(),
    expiresAt: at().notNull(),
    revokedAt: at(),
    revokedReason: text(),
    address: text(),
    userAgent: text(),
  },
  (t) => [index('sessions_person').on(t.personId), index('sessions_expiry').on(t.expiresAt)],
)

/** Failed sign-ins per account and per address; the delay grows with `failures`. */
export const signInAttempts = pgTable('sign_in_attempts', {
  key: text().primaryKey(),
  failures: integer().notNull().default(0),
  lastAt: now(),
  blockedUntil: at(),
})
