import type { StoryRow } from './queries.ts'
import type { StoryListItem } from './views.ts'

type Returned = StoryListItem['returned']

/** A row of a list as a view. */
export function itemOf({ story, publication, ...row }: StoryRow, returned: Returned): StoryListItem {
  const { section, column, author, assignee } = row
  return {
    id: story.id,
    headline: story.headline,
    kicker: story.kicker,
    kind: story.kind,
    section,
    column,
    bylines: story.bylines,
    author,
    assignee,
    stage: story.stage,
    step: story.step,
    workflow: story.stage === 'drafting' ? row.sectionWorkflow : story.workflow,
    publication: story.publication,
    length: story.length,
    plannedLength: story.plannedLength,
    deadline: isoOf(story.deadline),
    plannedDate: story.plannedDate,
    plannedPage: story.plannedPage,
    stageSince: story.stageSince.toISOString(),
    updatedAt: story.updatedAt.toISOString(),
    publishedAt: isoOf(publication?.publishedAt),
    scheduledFor: isoOf(publication?.scheduledFor),
    path: story.publication === 'live' ? (publication?.path ?? null) : null,
    returned,
  }
}

function isoOf(at: Date | null | undefined): string | null {
  return at?.toISOString() ?? null
}

/** Why a story came back: its last decision, where that is a return of the present round and the story still is back. */
export function returnOf(
  story: { stage: string; round: number },
  last: { round: number; decision: string; note: string; at: string; by: string } | undefined,
): Returned {
  const cameBack = last?.decision === 'return' && last.round === story.round
  if (!cameBack || (story.stage !== 'drafting' && story.stage !== 'review')) return null
  return { by: last.by, note: last.note, at: last.at }
}
