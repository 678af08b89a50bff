import type { BylineEntry, Dateline, StoryFacts } from './facts.ts'
import type { StoryState } from './policy.ts'
import type { PublicationState, Stage, StoryKind, Workflow } from './workflow.ts'

/** From a row of stories to what the rules and the signature need. Pure; rows are taken by shape. */

type StateRow = {
  stage: Stage
  step: number
  workflow: Workflow
  publication: PublicationState
  sectionId: string
  authorId: string | null
  bylines: readonly BylineEntry[]
  assigneeId: string | null
  submittedBy: string | null
  signedRevisionId: string | null
}

type FactsRow = Omit<StoryFacts, 'topicIds'> & { kind: StoryKind; dateline: Dateline | null }

/**
 * What policy.ts asks for. `decisions` are those of the story's present round. A draft will go the way its section has now;
 * under review it stays on the way it was submitted to.
 */
export function stateOf(
  row: StateRow,
  beside: {
    sectionWorkflow: Workflow
    allowTwoSteps: boolean
    liveRevisionId: string | null
    decisions: readonly { personId: string; step: number }[]
  },
): StoryState {
  return {
    stage: row.stage,
    step: row.step,
    workflow: row.stage === 'drafting' ? beside.sectionWorkflow : row.workflow,
    publication: row.publication,
    sectionId: row.sectionId,
    authorId: row.authorId,
    bylinePersonIds: row.bylines.flatMap(({ personId }) => (personId ? [personId] : [])),
    assigneeId: row.assigneeId,
    submittedBy: row.submittedBy,
    signedRevisionId: row.signedRevisionId,
    // Named one by one: callers pass rows that hold more, and a spread would let a row's `publication` in.
    allowTwoSteps: beside.allowTwoSteps,
    liveRevisionId: beside.liveRevisionId,
    decisions: beside.decisions,
  }
}

/** The facts a revision freezes. Topics in order of their ids, so that one set has one hash. */
export function factsOf(row: FactsRow, topicIds: readonly string[]): StoryFacts {
  return {
    sectionId: row.sectionId,
    columnId: row.columnId,
    kind: row.kind,
    bylines: row.bylines.map(({ personId, name, role, unit }) => ({ personId, name, role, unit })),
    dateline: row.dateline,
    source: row.source,
    originalTitle: row.originalTitle,
    rights: row.rights,
    slug: row.slug,
    summary: row.summary,
    language: row.language,
    leadMediaId: row.leadMediaId,
    topicIds: [...topicIds].sort(),
  }
}
