import { eq } from 'drizzle-orm'
import { replaceDocument } from '#lib/collab/replace-document.ts'
import type { StoryDocument } from '#lib/document/format.ts'
import type { Actor } from '#lib/person/roles.ts'
import { approveStory } from '#lib/story/commands/approve-story.ts'
import { confirmFastTrack } from '#lib/story/commands/confirm-fast-track.ts'
import { correctStory } from '#lib/story/commands/correct-story.ts'
import { fastTrackStory } from '#lib/story/commands/fast-track-story.ts'
import { holdStory } from '#lib/story/commands/hold-story.ts'
import { publishStory } from '#lib/story/commands/publish-story.ts'
import { reassignStory } from '#lib/story/commands/reassign-story.ts'
import { reopenStory } from '#lib/story/commands/reopen-story.ts'
import { retractStory } from '#lib/story/commands/retract-story.ts'
import { returnStory } from '#lib/story/commands/return-story.ts'
import { reviveStory } from '#lib/story/commands/revive-story.ts'
import { scheduleStory } from '#lib/story/commands/schedule-story.ts'
import { signStory } from '#lib/story/commands/sign-story.ts'
import { spikeStory } from '#lib/story/commands/spike-story.ts'
import { submitStory } from '#lib/story/commands/submit-story.ts'
import { unscheduleStory } from '#lib/story/commands/unschedule-story.ts'
import { updateStory } from '#lib/story/commands/update-story.ts'
import { withdrawStory } from '#lib/story/commands/withdraw-story.ts'
import type { Verb } from '#lib/story/workflow.ts'
import type { Db } from '../client.ts'
import { sharedDocuments, stories } from '../schema/index.ts'

/** One line of a story's life: a verb, `write` for another text, or `confirm` for the review after a fast-track. */
export type ScriptLine = {
  by: Actor
  verb: Verb | 'write' | 'confirm'
  /** Reason, notice or note, whichever the verb takes. */
  words?: string
  overrideReason?: string
  to?: 'author' | 'previous'
  scheduledFor?: Date
  assigneeId?: string | null
  /** For `write`. */
  document?: StoryDocument
  at?: Date
}

/** What somebody who looks at a story sees of its state. */
export type Seen = { stateVersion: number; documentRev: number; signed: string | null }

/** Looks at a story as it is now. */
export async function lookAt(db: Db, storyId: string): Promise<Seen> {
  const [row] = await db
    .select({
      stateVersion: stories.stateVersion,
      documentRev: sharedDocuments.rev,
      signed: stories.signedRevisionId,
    })
    .from(stories)
    .innerJoin(sharedDocuments, eq(sharedDocuments.storyId, stories.id))
    .where(eq(stories.id, storyId))
  if (!row) throw new Error('no such story')
  return row
}

/** Does what a line says, on the story as it is now, or as it was when the actor looked. */
export async function takeLine(db: Db, storyId: string, line: ScriptLine, seen?: Seen): Promise<unknown> {
  const { by: actor, verb, words = '', overrideReason = '' } = line
  if (verb === 'write') {
    if (!line.document) throw new Error('nothing to write')
    return replaceDocument(storyId, line.document, actor, db)
  }
  const row = seen ?? (await lookAt(db, storyId))
  const context = { actor, db }
  const state = { storyId, stateVersion: row.stateVersion }
  const decision = { ...state, documentRev: row.documentRev, overrideReason }
  const revision = { ...state, revisionId: row.signed ?? '' }
  const assigneeId = line.assigneeId ?? null
  const take: Record<Verb | 'confirm', () => Promise<unknown>> = {
    submit: () => submitStory(context, { ...state, documentRev: row.documentRev, note: words }),
    withdraw: () => withdrawStory(context, state),
    approve: () => approveStory(context, { ...decision, note: words }),
    return: () => returnStory(context, { ...decision, reason: words, to: line.to ?? 'author' }),
    sign: () => signStory(context, { ...decision, note: words }),
    hold: () => holdStory(context, { ...state, note: words }),
    spike: () => spikeStory(context, { ...state, note: words }),
    revive: () => reviveStory(context, { ...state, note: words }),
    publish: () => publishStory(context, revision),
    schedule: () => scheduleStory(context, { ...revision, at: line.scheduledFor?.toISOString() ?? '' }),
    unschedule: () => unscheduleStory(context, state),
    reopen: () => reopenStory(context, { ...state, note: words }),
    update: () => updateStory(context, { ...revision, note: words }),
    correct: () => correctStory(context, { ...state, notice: words, revisionId: null }),
    retract: () => retractStory(context, { ...state, reason: words }),
    'fast-track': () => fastTrackStory(context, { ...decision, reason: words }),
    reassign: () => reassignStory(context, { ...state, assigneeId, note: words }),
    confirm: () => confirmFastTrack(context, { ...state, note: words }),
  }
  return take[verb]()
}
