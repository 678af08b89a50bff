import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  columns,
  corrections,
  persons,
  publicationPersons,
  publications,
  reviews,
  revisions,
  sections,
  stories,
  topics,
} from '#db/schema/index.ts'
import type { DocumentNode, StoryDocument } from '#lib/document/format.ts'
import { findPublicImages } from '#lib/media/public.ts'
import { isLive, listTeasers, type Teaser } from '#lib/publication/public.ts'
import type { PublicSection } from '#lib/section/public.ts'
import type { PublicImage } from '#lib/site/image.ts'
import type { StoryFacts } from './facts.ts'

/** A name of a byline; `page` says whether the author has a page. */
export type PublicByline = StoryFacts['bylines'][number] & { page: boolean }

/** A live story with everything its page shows, from the published revision and nothing later. */
export type PublicStory = {
  id: string
  path: string
  document: StoryDocument
  facts: StoryFacts
  /** 字数 of the body. */
  length: number
  section: PublicSection | null
  column: { slug: string; name: string } | null
  topics: string[]
  bylines: PublicByline[]
  /** Pictures of the text and the lead picture, by id. */
  images: ReadonlyMap<string, PublicImage>
  /** Oldest first. */
  corrections: { id: string; notice: string; at: Date }[]
  /** Who answered for it: 责任编辑 and, where another one signed, 签发. */
  editors: { editor: string | null; signer: string | null }
  day: string
  publishedAt: Date
  updatedAt: Date | null
}

/** What stands at a story's address: the story, the reason why it is gone, or (null) nothing anyone may know of. */
export type AtAddress =
  | { state: 'live'; story: PublicStory }
  | { state: 'withdrawn'; path: string; day: string; at: Date; reason: string }

/** What readers find of a story. Drafts, scheduled stories and unknown ids are all null. */
export async function findPublicStory(db: Db, storyId: string): Promise<AtAddress | null> {
  const [live] = await db
    .select({
      path: publications.path,
      day: publications.day,
      publishedAt: publications.publishedAt,
      updatedAt: publications.updatedAt,
      revisionId: revisions.id,
      document: revisions.document,
      facts: revisions.facts,
      length: revisions.length,
      section: { id: sections.id, slug: sections.slug, name: sections.name, nameEn: sections.nameEn },
      column: { slug: columns.slug, name: columns.name },
    })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(
      revisions,
      and(eq(revisions.id, publications.revisionId), eq(revisions.storyId, publications.storyId)),
    )
    .leftJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(columns, eq(columns.id, publications.columnId))
    .where(and(isLive(), eq(publications.storyId, storyId)))
  if (!live) return findWithdrawn(db, storyId)
  const { path, day, publishedAt, revisionId, ...rest } = live
  if (!path || !day || !publishedAt) return null
  const { facts, document } = live
  const pictures = [...mediaIdsOf(document.content), ...(facts.leadMediaId ? [facts.leadMediaId] : [])]
  const [topicNames, bylines, images, notices, editors] = await Promise.all([
    listTopicNames(db, facts.topicIds),
    findBylines(db, storyId, facts),
    findPublicImages(db, pictures),
    listCorrections(db, storyId),
    findEditors(db, storyId, revisionId),
  ])
  const at = { path, day, publishedAt }
  const story = {
    id: storyId,
    ...rest,
    ...at,
    topics: topicNames,
    bylines,
    images,
    corrections: notices,
    editors,
  }
  return { state: 'live', story }
}

/** Stories to read next: newest of the same column, then of the same section, in the same language. */
export async function listRelated(db: Db, story: PublicStory, limit: number): Promise<Teaser[]> {
  const { facts } = story
  const common = { language: facts.language, except: [story.id] }
  const ofColumn = facts.columnId
    ? await listTeasers(db, { ...common, columnId: facts.columnId }, { limit: 3 })
    : []
  const ofSection = await listTeasers(
    db,
    { ...common, sectionId: facts.sectionId, except: [story.id, ...ofColumn.map(({ id }) => id)] },
    { limit: limit - ofColumn.length },
  )
  return [...ofColumn, ...ofSection]
}

/** Withdrawn counts until it is live again: a new date for it tells readers nothing yet. */
async function findWithdrawn(db: Db, storyId: string): Promise<AtAddress | null> {
  const [row] = await db
    .select({
      path: publications.path,
      day: publications.day,
      at: publications.withdrawnAt,
      reason: publications.withdrawnReason,
    })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(and(eq(publications.storyId, storyId), inArray(stories.publication, ['withdrawn', 'scheduled'])))
  if (!row?.path || !row.day || !row.at) return null
  return { state: 'withdrawn', path: row.path, day: row.day, at: row.at, reason: row.reason ?? '' }
}

async function listTopicNames(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ name: topics.name })
    .from(topics)
    .where(inArray(topics.id, [...ids]))
    .orderBy(asc(topics.name))
  return rows.map(({ name }) => name)
}

async function findBylines(db: Db, storyId: string, facts: StoryFacts): Promise<PublicByline[]> {
  const rows = await db
    .select({ id: publicationPersons.personId })
    .from(publicationPersons)
    .where(eq(publicationPersons.storyId, storyId))
  const withPage = new Set(rows.map(({ id }) => id))
  return facts.bylines.map((entry) => ({
    ...entry,
    page: entry.personId !== null && withPage.has(entry.personId),
  }))
}

function listCorrections(db: Db, storyId: string): Promise<PublicStory['corrections']> {
  return db
    .select({ id: corrections.id, notice: corrections.notice, at: corrections.createdAt })
    .from(corrections)
    .where(eq(corrections.storyId, storyId))
    .orderBy(asc(corrections.createdAt), asc(corrections.id))
}

/** From the round in which the live revision was signed: first step and signature, each by who decided last. */
async function findEditors(db: Db, storyId: string, revisionId: string): Promise<PublicStory['editors']> {
  const rows = await db
    .select({
      name: persons.name,
      decision: reviews.decision,
      step: reviews.step,
      round: reviews.round,
      revisionId: reviews.revisionId,
    })
    .from(reviews)
    .innerJoin(persons, eq(persons.id, reviews.decidedBy))
    .where(eq(reviews.storyId, storyId))
    .orderBy(desc(reviews.decidedAt), desc(reviews.id))
  const signature = rows.find((row) => row.decision === 'sign' && row.revisionId === revisionId)
  if (!signature) return { editor: null, signer: null }
  const first = rows.find(
    ({ round, step, decision }) => round === signature.round && step === 1 && decision === 'approve',
  )
  return { editor: first?.name ?? signature.name, signer: signature.name }
}

function mediaIdsOf(nodes: readonly DocumentNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'figure' && typeof node.attrs?.mediaId === 'string' ? [node.attrs.mediaId] : []),
    ...mediaIdsOf(node.content ?? []),
  ])
}
