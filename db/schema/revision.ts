import { bigint, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { StoryDocument } from '#lib/document/format.ts'
import type { StoryFacts } from '#lib/story/facts.ts'
import {
  type Decision,
  decisions,
  type RevisionReason,
  revisionReasons,
  type Stage,
  stages,
} from '#lib/story/workflow.ts'
import { id, now } from './columns.ts'
import { persons } from './person.ts'
import { stories } from './story.ts'

/** An immutable copy of a story: document, facts, and the SHA-256 of both. Never updated, never deleted. */
export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    number: integer().notNull(),
    schemaVersion: integer().notNull(),
    document: jsonb().$type<StoryDocument>().notNull(),
    facts: jsonb().$type<StoryFacts>().notNull(),
    text: text().notNull(),
    length: integer().notNull(),
    /** Hex SHA-256 of the canonical JSON of {schemaVersion, document, facts}: lib/document/hash.ts. */
    sha256: text().notNull(),
    stage: text({ enum: stages }).$type<Stage>().notNull(),
    step: integer().notNull(),
    reason: text({ enum: revisionReasons }).$type<RevisionReason>().notNull(),
    note: text().notNull().default(''),
    /** `rev` of the shared document this copy was taken from. */
    documentRev: bigint({ mode: 'number' }).notNull().default(0),
    createdBy: text().references(() => persons.id),
    createdAt: now(),
  },
  (t) => [uniqueIndex('revisions_number').on(t.storyId, t.number)],
)

/** One decision on one revision at one step. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    revisionId: text()
      .notNull()
      .references(() => revisions.id),
    /** The revision's hash as the reviewer saw it: the signature. */
    sha256: text().notNull(),
    round: integer().notNull(),
    step: integer().notNull(),
    decision: text({ enum: decisions }).$type<Decision>().notNull(),
    note: text().notNull().default(''),
    /** Why one person decided two steps, where the section allows it. */
    overrideReason: text(),
    decidedBy: text()
      .notNull()
      .references(() => persons.id),
    decidedAt: now(),
  },
  (t) => [
    index('reviews_story').on(t.storyId, t.decidedAt),
    index('reviews_person').on(t.decidedBy, t.decidedAt),
  ],
)
