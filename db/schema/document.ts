import { bigint, bigserial, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { StoryDocument } from '#lib/document/format.ts'
import { bytea, now } from './columns.ts'
import { persons } from './person.ts'
import { stories } from './story.ts'

/** The living text of a story as a Yjs document, with its last valid JSON. Written only by lib/collab. */
export const sharedDocuments = pgTable('shared_documents', {
  storyId: text()
    .primaryKey()
    .references(() => stories.id),
  /** Part of the document's name on the wire; a new epoch cuts off clients that hold older state. */
  epoch: integer().notNull().default(1),
  schemaVersion: integer().notNull(),
  state: bytea().notNull(),
  document: jsonb().$type<StoryDocument>().notNull(),
  text: text().notNull().default(''),
  /** Rises by one at each store: "saved, rev n". */
  rev: bigint({ mode: 'number' }).notNull().default(1),
  updatedAt: now(),
  updatedBy: text().references(() => persons.id),
})

/** Append-only journal of updates not yet merged into `state`; trimmed in the transaction that stores. */
export const documentUpdates = pgTable(
  'document_updates',
  {
    seq: bigserial({ mode: 'number' }).primaryKey(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    epoch: integer().notNull(),
    update: bytea().notNull(),
    actorId: text(),
    createdAt: now(),
  },
  (t) => [index('document_updates_story').on(t.storyId, t.epoch, t.seq)],
)
