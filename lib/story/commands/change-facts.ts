import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { columns, stories, storyTopics } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { canonicalJson } from '#lib/document/hash.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'
import { recordEvent } from '#lib/record-event.ts'
import { type ChangeFactsInput, type FactsPatch, printedFactNames } from '../input.ts'
import { canCreate, canEditFacts, canPlan } from '../policy.ts'
import { factsOf } from '../state.ts'
import { type LockedStory, lockStory } from './lock-story.ts'
import { requireFacts } from './require-facts.ts'

/** All facts a person may change, in the shape of the input. */
type Facts = Required<FactsPatch>
type FactName = keyof Facts

/**
 * Changes facts of a story, under its `version`: whoever looked at older facts is refused and told what they are now.
 * Facts that were signed keep their place in the signed revision; plans (deadline, page, length) may move later too.
 * @returns the new version, or the old one where nothing was different
 * @throws AppError not_found, stale (`details.version` and `details.current`, the present values of what differs as JSON),
 *   wrong_stage, forbidden, invalid
 */
export async function changeFacts(
  { actor, db }: CommandContext,
  { storyId, version, ...patch }: ChangeFactsInput,
): Promise<{ version: number }> {
  return db.transaction(async (tx) => {
    const story = await lockStory(tx, actor, storyId)
    const before = await readFacts(tx, story)
    const after = await completed(tx, before, patch)
    const changed = (Object.keys(after) as FactName[]).filter(
      (name) => canonicalJson(after[name]) !== canonicalJson(before[name]),
    )
    const { row } = story
    if (row.version !== version)
      throw new AppError('stale', {
        details: { version: row.version, current: JSON.stringify(pick(before, changed)) },
      })
    if (changed.length === 0) return { version }
    requireRight(actor, story, changed, after)
    await requireFacts(tx, after)
    await write(tx, story, after)
    await recordEvent(tx, actor, {
      type: 'story.facts-changed',
      storyId,
      data: { changed, before: pick(before, changed), after: pick(after, changed) },
    })
    if (changed.includes('sectionId'))
      await recordEvent(tx, actor, {
        type: 'story.moved',
        storyId,
        data: { from: before.sectionId, to: after.sectionId },
      })
    return { version: version + 1 }
  })
}

async function readFacts(tx: Tx, { row }: LockedStory): Promise<Facts> {
  const topics = await tx
    .select({ id: storyTopics.topicId })
    .from(storyTopics)
    .where(eq(storyTopics.storyId, row.id))
  const printed = factsOf(
    row,
    topics.map(({ id }) => id),
  )
  return {
    ...printed,
    deadline: row.deadline?.toISOString() ?? null,
    plannedDate: row.plannedDate,
    plannedPage: row.plannedPage,
    plannedLength: row.plannedLength,
  }
}

/** The facts as they would be. A column that does not go along to another section is left behind. */
async function completed(tx: Tx, before: Facts, patch: FactsPatch): Promise<Facts> {
  const after: Facts = { ...before, ...patch }
  if (patch.deadline) after.deadline = new Date(patch.deadline).toISOString()
  if (patch.columnId === undefined && after.columnId && after.sectionId !== before.sectionId) {
    const [column] = await tx.select().from(columns).where(eq(columns.id, after.columnId))
    if (column?.sectionId) after.columnId = null
  }
  return after
}

function requireRight(actor: Actor, { row, state }: LockedStory, changed: FactName[], after: Facts): void {
  const names: readonly string[] = printedFactNames
  const printed = changed.some((name) => names.includes(name))
  if (printed && !canEditFacts(actor, state))
    throw new AppError(row.stage === 'drafting' || row.stage === 'review' ? 'forbidden' : 'wrong_stage')
  if (!printed && !canPlan(actor, state))
    throw new AppError(row.stage === 'spiked' ? 'wrong_stage' : 'forbidden')
  if (changed.includes('sectionId') && !canCreate(actor, after.sectionId))
    throw new AppError('forbidden', { fields: { sectionId: 'not_your_section' } })
}

async function write(tx: Tx, { row }: LockedStory, after: Facts): Promise<void> {
  const { topicIds, deadline, ...rest } = after
  const [written] = await tx
    .update(stories)
    .set({
      ...rest,
      deadline: deadline ? new Date(deadline) : null,
      version: row.version + 1,
      updatedAt: sql`now()`,
    })
    .where(and(eq(stories.id, row.id), eq(stories.version, row.version)))
    .returning({ id: stories.id })
  if (!written) throw new AppError('conflict')
  await tx.delete(storyTopics).where(eq(storyTopics.storyId, row.id))
  if (topicIds.length > 0)
    await tx.insert(storyTopics).values(topicIds.map((topicId) => ({ storyId: row.id, topicId })))
}

function pick(facts: Facts, names: readonly FactName[]): Partial<Facts> {
  return Object.fromEntries(names.map((name) => [name, facts[name]]))
}
