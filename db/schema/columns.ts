import { customType, text, timestamp } from 'drizzle-orm/pg-core'
import { newId } from '#lib/id.ts'

/** Primary key made by the program: see lib/id.ts. */
export const id = () => text().primaryKey().$defaultFn(newId)

/** `timestamptz`, by the database's clock. */
export const at = () => timestamp({ withTimezone: true, mode: 'date' })

/** `timestamptz` set by the database when the row is written. */
export const now = () => at().notNull().defaultNow()

/** Raw bytes. */
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => value,
  fromDriver: (value) => new Uint8Array(value),
})
