import { date, index, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import type { BylineEntry } from '#lib/story/facts.ts'
import { type StoryKind, storyKinds } from '#lib/story/workflow.ts'
import { at, id, now } from './columns.ts'
import { persons } from './person.ts'
import { revisions } from './revision.ts'
import { columns, sections } from './section.ts'
import { stories } from './story.ts'

/**
 * Which revision readers see, at which address, since when. One row a story, made at the first publish or schedule. The
 * fields below `path` are copied from the live revision so that fronts and lists need one query.
 */
export const publications = pgTable(
  'publications',
  {
    storyId: text()
      .primaryKey()
      .references(() => stories.id),
    /** Live or last live revision; null while only scheduled. */
    revisionId: text().references(() => revisions.id),
    scheduledRevisionId: text().references(() => revisions.id),
    scheduledFor: at(),
    scheduledBy: text().references(() => persons.id),
    /** The day in the address, by the paper's time zone; fixed at first publication. */
    day: date(),
    publishedAt: at(),
    updatedAt: at(),
    withdrawnAt: at(),
    withdrawnReason: text(),

    path: text().unique(),
    kicker: text().notNull().default(''),
    headline: text().notNull().default(''),
    deck: text().notNull().default(''),
    summary: text().notNull().default(''),
    length: integer().notNull().default(0),
    kind: text({ enum: storyKinds }).$type<StoryKind>().notNull().default('news'),
    language: text({ enum: ['zh-Hans', 'en'] })
      .notNull()
      .default('zh-Hans'),
    sectionId: text().references(() => sections.id),
    columnId: text().references(() => columns.id),
    bylines: jsonb().$type<BylineEntry[]>().notNull().default([]),
    leadMediaId: text(),
  },
  (t) => [
    index('publications_live').on(t.publishedAt, t.storyId),
    index('publications_section').on(t.sectionId, t.publishedAt, t.storyId),
    index('publications_column').on(t.columnId, t.publishedAt, t.storyId),
    index('publications_day').on(t.day, t.publishedAt),
    index('publications_due').on(t.scheduledFor),
  ],
)

/** Who stands in the byline of the live revision: author pages. */
export const publicationPersons = pgTable(
  'publication_persons',
  {
    storyId: text()
      .notNull()
      .references(() => publications.storyId, { onDelete: 'cascade' }),
    personId: text()
      .notNull()
      .references(() => persons.id),
    publishedAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.personId] }),
    index('publication_persons_person').on(t.personId, t.publishedAt),
  ],
)

/** 更正 and notes of a published story, shown with it for good. */
export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    revisionId: text()
      .notNull()
      .references(() => revisions.id),
    notice: text().notNull(),
    createdBy: text().references(() => persons.id),
    createdAt: now(),
  },
  (t) => [index('corrections_story').on(t.storyId, t.createdAt)],
)

/** An address that moved. One hop only; loops are refused when written. */
export const redirects = pgTable('redirects', {
  fromPath: text().primaryKey(),
  toPath: text().notNull(),
  status: smallint().notNull().default(301),
  createdAt: now(),
})
