import { bigint, bigserial, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id, now } from './columns.ts'
import { persons } from './person.ts'

/** What happened: audit log and outbox in one. Written in the transaction of the change it tells of. */
export const events = pgTable(
  'events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    type: text().notNull(),
    actorId: text().references(() => persons.id),
    storyId: text(),
    /** Id of what the event is about when it is not a story. */
    subjectId: text(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** What readers' pages show of it: the press re-presses sheets that bear one of these. */
    tags: text().array().notNull().default([]),
    createdAt: now(),
  },
  (t) => [index('events_story').on(t.storyId, t.id), index('events_created').on(t.createdAt)],
)

/** Who must know. Made from events. */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    eventId: bigint({ mode: 'number' })
      .notNull()
      .references(() => events.id),
    readAt: at(),
    createdAt: now(),
  },
  (t) => [index('notifications_person').on(t.personId, t.createdAt)],
)
