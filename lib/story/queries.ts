import {
  type AnyColumn,
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '#db/client.ts'
import {
  columns,
  persons,
  publications,
  reviews,
  sections,
  sharedDocuments,
  stories,
} from '#db/schema/index.ts'
import { hashRevision } from '#lib/document/hash.ts'
import { AppError } from '#lib/errors.ts'
import { findEventItems } from '#lib/event/queries.ts'
import { type Actor, hasRoleAnywhere } from '#lib/person/roles.ts'
import { findCorrectionItems } from '#lib/publication/queries.ts'
import { canBeAsked, canConfirmFastTrack, waitsFor } from '#lib/review/policy.ts'
import { findReviewItems, listDeciders, listStaff } from '#lib/review/queries.ts'
import { timelineOf } from '#lib/review/timeline.ts'
import { findRevisionItems } from '#lib/revision/queries.ts'
import { findTopicsOfStory } from '#lib/section/queries.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { StoryFilter, StorySort } from './filter.ts'
import { itemOf, returnOf } from './list-item.ts'
import {
  canEditFacts,
  canEditText,
  canPlan,
  canSee,
  choices,
  decidingRoles,
  primaryVerb,
  seesEverything,
  visibleSections,
} from './policy.ts'
import { factsOf, stateOf } from './state.ts'
import type { StoryForDesk, StoryListItem } from './views.ts'

const authors = alias(persons, 'authors')
const assignees = alias(persons, 'assignees')

/** Which stories exist for the actor: the same rule as `canSee`, as a condition on `stories`. Undefined: all. */
export function visibleTo(actor: Actor): SQL | undefined {
  if (seesEverything(actor)) return undefined
  const sectionIds = visibleSections(actor)
  return or(ownOf(actor), sectionIds.length > 0 ? inArray(stories.sectionId, sectionIds) : sql`false`)
}

/** Written by the actor, with them in the byline, or given to them. */
function ownOf(actor: Actor): SQL | undefined {
  if (!actor.id) return sql`false`
  return or(eq(stories.authorId, actor.id), eq(stories.assigneeId, actor.id), hasByline(actor.id))
}

function hasByline(personId: string): SQL {
  return sql`${stories.bylines} @> ${JSON.stringify([{ personId }])}::jsonb`
}

function microseconds(at: AnyColumn): SQL<string | null> {
  return sql`(extract(epoch from ${at}) * 1000000)::bigint::text`
}

/** Everything a row of a list shows, with one join each. */
function selectRows(db: Db) {
  return db
    .select({
      story: stories,
      section: { id: sections.id, slug: sections.slug, name: sections.name, nameEn: sections.nameEn },
      sectionWorkflow: sections.workflow,
      allowTwoSteps: sections.allowTwoSteps,
      column: { id: columns.id, name: columns.name },
      author: { id: authors.id, name: authors.name },
      assignee: { id: assignees.id, name: assignees.name },
      publication: publications,
      /** Sort keys in full precision: a JavaScript date would cut microseconds off and skip rows. */
      keys: {
        updated: microseconds(stories.updatedAt),
        deadline: microseconds(stories.deadline),
        waiting: microseconds(stories.stageSince),
        published: microseconds(publications.publishedAt),
        created: microseconds(stories.createdAt),
      },
    })
    .from(stories)
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(columns, eq(columns.id, stories.columnId))
    .leftJoin(authors, eq(authors.id, stories.authorId))
    .leftJoin(assignees, eq(assignees.id, stories.assigneeId))
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .$dynamic()
}

/** A row as it is read. */
export type StoryRow = Awaited<ReturnType<typeof selectRows>>[number]
/** The rows as views; of those whose last decision in this round was a return, with its reason. */
async function itemsOf(db: Db, rows: readonly StoryRow[]): Promise<StoryListItem[]> {
  if (rows.length === 0) return []
  const last = await db
    .selectDistinctOn([reviews.storyId], {
      storyId: reviews.storyId,
      round: reviews.round,
      decision: reviews.decision,
      note: reviews.note,
      at: reviews.decidedAt,
      by: persons.name,
    })
    .from(reviews)
    .innerJoin(persons, eq(persons.id, reviews.decidedBy))
    .where(
      inArray(
        reviews.storyId,
        rows.map(({ story }) => story.id),
      ),
    )
    .orderBy(reviews.storyId, desc(reviews.decidedAt), desc(reviews.id))
  return rows.map((row) => {
    const review = last.find(({ storyId }) => storyId === row.story.id)
    return itemOf(row, review ? returnOf(row.story, { ...review, at: review.at.toISOString() }) : null)
  })
}

function matches(filter: StoryFilter, actor: Actor): (SQL | undefined)[] {
  const { q, section, stage, step, publication, kind, author, mine, sort } = filter
  const like = q ? `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%` : ''
  return [
    q
      ? sql`(${stories.headline} ilike ${like} or ${stories.kicker} ilike ${like} or exists (
          select 1 from jsonb_array_elements(${stories.bylines}) as entry where entry->>'name' ilike ${like}))`
      : undefined,
    section ? eq(stories.sectionId, section) : undefined,
    stage ? eq(stories.stage, stage) : undefined,
    step ? eq(stories.step, step) : undefined,
    publication ? eq(stories.publication, publication) : undefined,
    kind ? eq(stories.kind, kind) : undefined,
    author ? or(eq(stories.authorId, author), hasByline(author)) : undefined,
    mine ? ownOf(actor) : undefined,
    sort === 'published' ? isNotNull(publications.publishedAt) : undefined,
  ]
}

const orders: Record<StorySort, { by: AnyColumn; falls: boolean }> = {
  updated: { by: stories.updatedAt, falls: true },
  deadline: { by: stories.deadline, falls: false },
  waiting: { by: stories.stageSince, falls: false },
  published: { by: publications.publishedAt, falls: true },
  created: { by: stories.createdAt, falls: true },
}

/** Rows after the cursor: by key, then by id. A key of null (no deadline) stands behind all others. */
function after(sort: StorySort, cursor: string | undefined): SQL | undefined {
  const place = cursor ? readCursor(cursor) : null
  if (!place) return undefined
  const { by, falls } = orders[sort]
  const { key, id } = place
  if (key === null) return and(isNull(by), gt(stories.id, id))
  const at = sql`timestamptz 'epoch' + ${key}::bigint * interval '1 microsecond'`
  if (falls) return sql`(${by}, ${stories.id}) < (${at}, ${id})`
  return or(sql`(${by}, ${stories.id}) > (${at}, ${id})`, isNull(by))
}

/** A page of a list: `next` is the cursor of the page after it, null on the last. */
export type StoryPage = { items: StoryListItem[]; next: string | null }

/**
 * Stories the actor may see, filtered and ordered, a page at a time. Pages hang together by the last row's place, not by a
 * count, so nothing is shown twice or skipped while colleagues work. A cursor without meaning gives the first page.
 */
export async function listStories(db: Db, actor: Actor, filter: StoryFilter): Promise<StoryPage> {
  const { sort, cursor, limit } = filter
  const { by, falls } = orders[sort]
  const rows = await selectRows(db)
    .where(and(visibleTo(actor), ...matches(filter, actor), after(sort, cursor)))
    .orderBy(falls ? desc(by) : asc(by), falls ? desc(stories.id) : asc(stories.id))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: await itemsOf(db, page),
    next: last ? writeCursor(last.keys[sort], last.story.id) : null,
  }
}

/** How many stories the list has in all, whatever its page. */
export async function countStories(db: Db, actor: Actor, filter: StoryFilter): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(stories)
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(and(visibleTo(actor), ...matches(filter, actor)))
  return row?.count ?? 0
}

const stateColumns = {
  id: stories.id,
  stage: stories.stage,
  step: stories.step,
  workflow: stories.workflow,
  publication: stories.publication,
  sectionId: stories.sectionId,
  authorId: stories.authorId,
  bylines: stories.bylines,
  assigneeId: stories.assigneeId,
  submittedBy: stories.submittedBy,
  signedRevisionId: stories.signedRevisionId,
  fastTrackReason: stories.fastTrackReason,
}

/** Ids of the stories that wait for the actor, longest first; at most 500 stories are looked at. */
async function findAwaiting(db: Db, actor: Actor): Promise<string[]> {
  if (!hasRoleAnywhere(actor, decidingRoles)) return []
  const rows = await db
    .select({
      story: stateColumns,
      sectionWorkflow: sections.workflow,
      allowTwoSteps: sections.allowTwoSteps,
      liveRevisionId: publications.revisionId,
    })
    .from(stories)
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(and(visibleTo(actor), or(eq(stories.stage, 'review'), isNotNull(stories.fastTrackReason))))
    .orderBy(asc(stories.stageSince), asc(stories.id))
    .limit(500)
  if (rows.length === 0) return []
  const decisions = await db
    .select({ storyId: stories.id, personId: reviews.decidedBy, step: reviews.step, made: reviews.decision })
    .from(reviews)
    .innerJoin(stories, and(eq(stories.id, reviews.storyId), eq(stories.round, reviews.round)))
    .where(
      inArray(
        stories.id,
        rows.map(({ story }) => story.id),
      ),
    )
  const staff = await listDeciders(db)
  return rows.flatMap(({ story, ...beside }) => {
    const own = decisions.filter(({ storyId }) => storyId === story.id)
    const state = stateOf(story, { ...beside, decisions: own })
    const signedBy = own.findLast(({ made }) => made === 'sign')?.personId ?? null
    const waits =
      story.stage === 'review'
        ? waitsFor(state, staff).some(({ id }) => id === actor.id)
        : story.fastTrackReason !== null && canConfirmFastTrack(actor, state, signedBy)
    return waits ? [story.id] : []
  })
}

/** How many stories wait for the actor to decide. */
export async function countAwaiting(db: Db, actor: Actor): Promise<number> {
  return (await findAwaiting(db, actor)).length
}

/** The lists of a person's desk, each at most as long as a screen. */
export type DeskHome = Record<'awaiting' | 'returned' | 'drafts' | 'scheduled' | 'published', StoryListItem[]>

/** What waits for the actor, what came back to them, what they write, and what goes or went out. */
export async function listDeskHome(db: Db, actor: Actor): Promise<DeskHome> {
  const waiting = await findAwaiting(db, actor)
  const see = visibleTo(actor)
  const [awaiting, drafts, scheduled, published] = await Promise.all([
    selectRows(db)
      .where(inArray(stories.id, waiting.slice(0, 50)))
      .orderBy(asc(stories.stageSince), asc(stories.id)),
    selectRows(db)
      .where(and(eq(stories.stage, 'drafting'), ownOf(actor)))
      .orderBy(desc(stories.updatedAt), desc(stories.id))
      .limit(50),
    selectRows(db)
      .where(and(eq(stories.publication, 'scheduled'), see))
      .orderBy(asc(publications.scheduledFor), asc(stories.id))
      .limit(20),
    selectRows(db)
      .where(and(eq(stories.publication, 'live'), see))
      .orderBy(desc(publications.publishedAt), desc(stories.id))
      .limit(8),
  ])
  const [awaitingItems = [], draftItems = [], scheduledItems = [], publishedItems = []] = await inOne(db, [
    awaiting,
    drafts,
    scheduled,
    published,
  ])
  return {
    awaiting: awaitingItems,
    returned: draftItems.filter(({ returned }) => returned),
    drafts: draftItems.filter(({ returned }) => !returned).slice(0, 20),
    scheduled: scheduledItems,
    published: publishedItems,
  }
}

/** Several lists as views with one look at their last decisions. */
async function inOne(db: Db, lists: readonly StoryRow[][]): Promise<StoryListItem[][]> {
  const items = new Map((await itemsOf(db, lists.flat())).map((item) => [item.id, item]))
  return lists.map((rows) => rows.flatMap(({ story }) => items.get(story.id) ?? []))
}

/**
 * Everything the story page shows beside the text. Nine statements, whatever the story's age.
 * @throws AppError not_found, also for a story the actor may not see
 */
export async function getStoryForDesk(db: Db, actor: Actor, storyId: string): Promise<StoryForDesk> {
  const [row] = await selectRows(db).where(eq(stories.id, storyId))
  if (!row) throw new AppError('not_found')
  const { story, publication } = row
  const reviewItems = await findReviewItems(db, storyId)
  const decisions = reviewItems
    .filter(({ round }) => round === story.round)
    .map(({ by, step }) => ({ personId: by.id, step }))
  const liveRevisionId = publication?.revisionId ?? null
  const state = stateOf(story, { ...row, liveRevisionId, decisions })
  if (!canSee(actor, state)) throw new AppError('not_found')

  const [text] = await db
    .select({
      document: sharedDocuments.document,
      schemaVersion: sharedDocuments.schemaVersion,
      epoch: sharedDocuments.epoch,
      rev: sharedDocuments.rev,
    })
    .from(sharedDocuments)
    .where(eq(sharedDocuments.storyId, storyId))
  if (!text) throw new AppError('not_found')
  const [topics, revisions, events, corrections, staff] = await Promise.all([
    findTopicsOfStory(db, storyId),
    findRevisionItems(db, storyId, [story.latestRevisionId, story.signedRevisionId, liveRevisionId]),
    findEventItems(db, storyId),
    findCorrectionItems(db, storyId),
    listStaff(db, { sectionId: story.sectionId }),
  ])
  const revisionOf = (id: string | null) => revisions.find((revision) => revision.id === id) ?? null
  const signedRevision = revisionOf(story.signedRevisionId)
  const { document, schemaVersion } = text
  const facts = factsOf(
    story,
    topics.map(({ id }) => id),
  )
  const last = reviewItems.at(-1)
  const signer = reviewItems.findLast(({ decision }) => decision === 'sign')?.by ?? null
  return {
    ...itemOf(row, returnOf(story, last && { ...last, by: last.by.name })),
    dateline: story.dateline,
    source: story.source,
    originalTitle: story.originalTitle,
    rights: story.rights,
    slug: story.slug,
    summary: story.summary,
    language: story.language,
    leadMediaId: story.leadMediaId,
    topics,
    version: story.version,
    stateVersion: story.stateVersion,
    round: story.round,
    epoch: text.epoch,
    documentRev: text.rev,
    document,
    latestRevision: revisionOf(story.latestRevisionId),
    signedRevision,
    liveRevision: revisionOf(liveRevisionId),
    changedSinceSigned:
      signedRevision !== null && hashRevision({ schemaVersion, document, facts }) !== signedRevision.sha256,
    withdrawnReason: story.publication === 'live' ? null : (publication?.withdrawnReason ?? null),
    corrections,
    timeline: timelineOf(state, reviewItems, staff),
    revisions,
    reviews: reviewItems,
    events,
    choices: choices(actor, state),
    primary: primaryVerb(actor, state),
    canEditText: canEditText(actor, state),
    canEditFacts: canEditFacts(actor, state),
    canPlan: canPlan(actor, state),
    fastTrack: story.fastTrackReason
      ? {
          reason: story.fastTrackReason,
          by: signer,
          canConfirm: canConfirmFastTrack(actor, state, signer?.id ?? null),
        }
      : null,
    assignable: staff.filter((member) => canBeAsked(member, state)).map(({ id, name }) => ({ id, name })),
  }
}
