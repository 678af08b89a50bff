import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { columns, sections, storyTopics, topics } from '#db/schema/index.ts'
import type { Workflow } from '#lib/story/workflow.ts'

/** A 频道 with its workflow, in the paper's order. */
export type SectionItem = {
  id: string
  slug: string
  name: string
  nameEn: string
  workflow: Workflow
  allowTwoSteps: boolean
  sort: number
  version: number
}

/** All sections, in the paper's order. No secret: their names stand on the site. */
export function listSections(db: Db): Promise<SectionItem[]> {
  return db
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      nameEn: sections.nameEn,
      workflow: sections.workflow,
      allowTwoSteps: sections.allowTwoSteps,
      sort: sections.sort,
      version: sections.version,
    })
    .from(sections)
    .orderBy(asc(sections.sort), asc(sections.name))
}

/** A 栏目; `sectionId` null for one of the whole paper. */
export type ColumnItem = {
  id: string
  slug: string
  name: string
  sectionId: string | null
  description: string
  sort: number
}

/** All standing headings, in the paper's order. */
export function listColumns(db: Db): Promise<ColumnItem[]> {
  return db
    .select({
      id: columns.id,
      slug: columns.slug,
      name: columns.name,
      sectionId: columns.sectionId,
      description: columns.description,
      sort: columns.sort,
    })
    .from(columns)
    .orderBy(asc(columns.sort), asc(columns.name))
}

export type TopicItem = { id: string; slug: string; name: string }

/** All topics, by name. */
export function listTopics(db: Db): Promise<TopicItem[]> {
  return db
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(topics)
    .orderBy(asc(topics.name))
}

/** A story's topics, by name. The caller has checked that the story may be seen. */
export function findTopicsOfStory(db: Db, storyId: string): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: topics.id, name: topics.name })
    .from(storyTopics)
    .innerJoin(topics, eq(topics.id, storyTopics.topicId))
    .where(eq(storyTopics.storyId, storyId))
    .orderBy(asc(topics.name))
}
