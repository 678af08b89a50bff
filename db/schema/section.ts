import { boolean, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { type Workflow, workflows } from '#lib/story/workflow.ts'
import { id, now } from './columns.ts'

/** 频道: where a story belongs; names its workflow. */
export const sections = pgTable('sections', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  nameEn: text().notNull().default(''),
  workflow: text({ enum: workflows }).$type<Workflow>().notNull().default('three-review'),
  /** Small papers: one person may decide two steps, with a recorded reason. */
  allowTwoSteps: boolean().notNull().default(false),
  sort: integer().notNull().default(0),
  version: integer().notNull().default(1),
  createdAt: now(),
})

/** 栏目: a standing heading. */
export const columns = pgTable('columns', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull().unique(),
  sectionId: text().references(() => sections.id),
  description: text().notNull().default(''),
  sort: integer().notNull().default(0),
  createdAt: now(),
})

export const topics = pgTable('topics', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull().unique(),
  createdAt: now(),
})
