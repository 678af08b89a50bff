import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id, now } from './columns.ts'
import { persons } from './person.ts'
import { stories } from './story.ts'

/** A thread anchored in the text by the comment mark that carries its id. The quoted text keeps an orphan readable. */
export const commentThreads = pgTable(
  'comment_threads',
  {
    id: id(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    quotedText: text().notNull().default(''),
    textBefore: text().notNull().default(''),
    textAfter: text().notNull().default(''),
    resolvedAt: at(),
    resolvedBy: text().references(() => persons.id),
    createdBy: text().references(() => persons.id),
    createdAt: now(),
  },
  (t) => [index('comment_threads_story').on(t.storyId, t.createdAt)],
)

export const comments = pgTable(
  'comments',
  {
    id: id(),
    threadId: text()
      .notNull()
      .references(() => commentThreads.id, { onDelete: 'cascade' }),
    body: text().notNull(),
    version: integer().notNull().default(1),
    createdBy: text()
      .notNull()
      .references(() => persons.id),
    createdAt: now(),
    editedAt: at(),
  },
  (t) => [index('comments_thread').on(t.threadId, t.createdAt)],
)
