import type { Look } from '#components/review/use-look.ts'
import { getDb } from '#db/client.ts'
import { requireSignedIn } from '#lib/auth/session.ts'
import { describeError } from '#lib/describe-error.ts'
import { hashRevision } from '#lib/document/hash.ts'
import { documentVersion } from '#lib/document/version.ts'
import { errorStatus } from '#lib/errors.ts'
import { countChanges, redline } from '#lib/redline/redline.ts'
import { getRevision } from '#lib/revision/queries.ts'
import { getStoryForDesk } from '#lib/story/queries.ts'
import { factsOf } from '#lib/story/state.ts'
import type { StoryForDesk } from '#lib/story/views.ts'

/** The text a decision is about, for the window of the verb: its revision, its hash, and what changed since I last looked. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { actor } = await requireSignedIn()
    const story = await getStoryForDesk(getDb(), actor, (await params).id)
    const facts = factsOf(
      { ...story, sectionId: story.section.id, columnId: story.column?.id ?? null },
      story.topics.map(({ id }) => id),
    )
    const sha256 = hashRevision({ schemaVersion: documentVersion, document: story.document, facts })
    const latest = story.latestRevision
    const seen = lastSeen(story, actor.id)
    const before = seen ? await getRevision(getDb(), actor, story.id, seen.id) : null
    const blocks = before ? redline(before.document, story.document) : []
    const look: Look = {
      documentRev: story.documentRev,
      number: latest?.sha256 === sha256 ? latest.number : (latest?.number ?? 0) + 1,
      sha256,
      since: seen ? { number: seen.number, at: seen.at, by: seen.by } : null,
      changes: countChanges(blocks),
      blocks,
    }
    return Response.json(look, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    const told = describeError(error)
    return Response.json({ error: told }, { status: errorStatus[told.code] })
  }
}

/** The newest revision that I made or decided on; else the one of the last decision, with whose it was. */
function lastSeen(story: StoryForDesk, meId: string) {
  const mine = new Set(story.reviews.filter(({ by }) => by.id === meId).map(({ revisionId }) => revisionId))
  const [seen] = story.revisions
    .filter(({ id, by }) => mine.has(id) || by?.id === meId)
    .sort((a, b) => b.number - a.number)
  if (seen) return { id: seen.id, number: seen.number, at: seen.at, by: null }
  const [last] = story.reviews.toSorted((a, b) => b.at.localeCompare(a.at))
  return last ? { id: last.revisionId, number: last.revisionNumber, at: last.at, by: last.by.name } : null
}
