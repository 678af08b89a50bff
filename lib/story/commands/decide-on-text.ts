import type { Tx } from '#db/client.ts'
import type { Actor } from '#lib/person/roles.ts'
import { recordReview } from '#lib/review/commands/record-review.ts'
import { keepRevision } from '#lib/revision/commands/keep-revision.ts'
import { readText } from '#lib/revision/commands/read-text.ts'
import type { Decision } from '../workflow.ts'
import type { OpenStory } from './begin-verb.ts'
import { requireWritten } from './require-written.ts'

/** What an event tells of a decision. */
export type DecisionData = {
  round: number
  step: number
  revisionId: string
  revisionNumber: number
  sha256: string
  note: string
  overrideReason: string | null
}

/**
 * Signs the text a person saw: keeps it as a revision where it changed since the latest, and writes the review on that
 * revision and its hash. The caller has settled the shared document and begun the verb.
 * @param place round and step of the review; the story's own when absent
 * @throws AppError stale when the text is another than the person saw; empty_story when it is to pass and says nothing
 */
export async function decideOnText(
  tx: Tx,
  actor: Actor,
  story: OpenStory,
  about: { documentRev: number; decision: Decision; note: string },
  place: { round: number; step: number } = { round: story.row.round, step: story.row.step },
): Promise<DecisionData> {
  const text = await readText(tx, story.row.id, about.documentRev)
  if (about.decision !== 'return') requireWritten(text.document)
  const revision = await keepRevision(tx, actor, story, text, { reason: 'decision' })
  const { decision, note } = about
  const { overrideReason } = story
  await recordReview(tx, actor, {
    storyId: story.row.id,
    revision,
    ...place,
    decision,
    note,
    overrideReason,
  })
  return {
    ...place,
    revisionId: revision.id,
    revisionNumber: revision.number,
    sha256: revision.sha256,
    note,
    overrideReason,
  }
}
