import { sql } from 'drizzle-orm'
import { type AnyPgColumn, date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { BylineEntry, Dateline } from '#lib/story/facts.ts'
import {
  type PublicationState,
  publicationStates,
  type Stage,
  type StoryKind,
  stages,
  storyKinds,
  type Workflow,
  workflows,
} from '#lib/story/workflow.ts'
import { at, id, now } from './columns.ts'
import { media } from './media.ts'
import { persons } from './person.ts'
import { columns, sections, topics } from './section.ts'

/**
 * 稿件: one piece of work. Its text lives in shared_documents; kicker, headline, deck and length are copied here at every
 * store, for lists. Facts change only under `version`; stage and publication only by verbs.
 */
export const stories = pgTable(
  'stories',
  {
    id: id(),
    kicker: text().notNull().default(''),
    headline: text().notNull().default(''),
    deck: text().notNull().default(''),
    /** 字数 of the body, by lib/document/count.ts. */
    length: integer().notNull().default(0),

    sectionId: text()
      .notNull()
      .references(() => sections.id),
    columnId: text().references(() => columns.id),
    kind: text({ enum: storyKinds }).$type<StoryKind>().notNull().default('news'),
    bylines: jsonb().$type<BylineEntry[]>().notNull().default([]),
    dateline: jsonb().$type<Dateline | null>(),
    /** 来源 and 原标题 of a reprint. */
    source: text().notNull().default(''),
    originalTitle: text().notNull().default(''),
    rights: text().notNull().default(''),
    slug: text().notNull().default(''),
    summary: text().notNull().default(''),
    language: text({ enum: ['zh-Hans', 'en'] })
      .notNull()
      .default('zh-Hans'),
    leadMediaId: text().references(() => media.id),
    deadline: at(),
    plannedDate: date(),
    plannedPage: text().notNull().default(''),
    plannedLength: integer(),
    version: integer().notNull().default(1),

    stage: text({ enum: stages }).$type<Stage>().notNull().default('drafting'),
    /** Review step the story waits in, from 1; 0 outside review. */
    step: integer().notNull().default(0),
    stageSince: now(),
    /** The section's workflow, taken over at each submit, so that a settings change does not move a story under review. */
    workflow: text({ enum: workflows }).$type<Workflow>().notNull().default('three-review'),
    /** Counts the ways from draft to sign-off; `reopen` begins a new one. Nobody decides two steps of one round. */
    round: integer().notNull().default(1),
    /** Set by fast-track until the post-publication review is done. */
    fastTrackReason: text(),

    /** Rises with every verb. A verb names the value its person saw; another value is a conflict. */
    stateVersion: integer().notNull().default(1),

    publication: text({ enum: publicationStates }).$type<PublicationState>().notNull().default('none'),

    authorId: text().references(() => persons.id),
    /** Who is asked to act next, when someone was named; otherwise anyone with the right role. */
    assigneeId: text().references(() => persons.id),
    /** No foreign keys on these two: revisions point back here, and schema files must not import in a circle. */
    latestRevisionId: text(),
    signedRevisionId: text(),
    importedPageId: text().references((): AnyPgColumn => importedPages.id),
    /** Who sent it to review last: may take it back before anyone has decided. */
    submittedBy: text().references(() => persons.id),
    createdBy: text().references(() => persons.id),
    createdAt: now(),
    updatedAt: now(),
  },
  (t) => [
    index('stories_updated').on(t.updatedAt, t.id),
    index('stories_stage').on(t.stage, t.step, t.stageSince),
    index('stories_section').on(t.sectionId, t.updatedAt),
    index('stories_author').on(t.authorId, t.updatedAt),
    index('stories_assignee').on(t.assigneeId).where(sql`${t.assigneeId} is not null`),
    index('stories_deadline').on(t.deadline, t.id),
    index('stories_publication').on(t.publication, t.updatedAt),
    // "Is this person in the byline": bylines @> '[{"personId": …}]'
    index('stories_bylines').using('gin', sql`${t.bylines} jsonb_path_ops`),
  ],
)

/** A page brought in by page import: its source text stays on record as the origin of its stories. */
export const importedPages = pgTable('imported_pages', {
  id: id(),
  issueDate: date(),
  pageNumber: text().notNull().default(''),
  pageName: text().notNull().default(''),
  source: text().notNull(),
  sha256: text().notNull(),
  credits: jsonb().$type<{ role: string; name: string }[]>().notNull().default([]),
  createdBy: text().references(() => persons.id),
  createdAt: now(),
})

export const storyTopics = pgTable(
  'story_topics',
  {
    storyId: text()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    topicId: text()
      .notNull()
      .references(() => topics.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.topicId] }), index('story_topics_topic').on(t.topicId)],
)
