import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { now } from './columns.ts'

/** Settings of the paper, one row a key; shapes in lib/paper/settings.ts. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  version: integer().notNull().default(1),
  updatedAt: now(),
})
