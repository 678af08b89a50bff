import type { StoryDocument } from '#lib/document/format.ts'
import type { BylineEntry, Dateline } from './facts.ts'
import type {
  Decision,
  PublicationState,
  RevisionReason,
  Stage,
  StoryKind,
  Verb,
  Workflow,
} from './workflow.ts'

/** Why a verb is closed. Translated under `because.CODE`. */
export const becauseCodes = [
  'wrong_stage',
  'wrong_publication',
  'not_your_role',
  'not_your_section',
  'not_your_story',
  'own_story',
  'already_decided',
  'review_begun',
  'other_step',
  'not_signed_off',
  'needs_final_step',
  'nothing_new',
  'assigned_to_other',
  'not_for_this_workflow',
] as const
export type Because = (typeof becauseCodes)[number]

export type Verdict = { ok: true; needsOverride?: boolean } | { ok: false; because: Because }
export type VerbChoice = { verb: Verb } & Verdict

export type PersonRef = { id: string; name: string }

/** A row of the story table and of the desk's lists. Times are ISO strings. */
export type StoryListItem = {
  id: string
  headline: string
  kicker: string
  kind: StoryKind
  section: { id: string; slug: string; name: string; nameEn: string }
  column: { id: string; name: string } | null
  bylines: BylineEntry[]
  author: PersonRef | null
  assignee: PersonRef | null
  stage: Stage
  step: number
  workflow: Workflow
  publication: PublicationState
  length: number
  plannedLength: number | null
  deadline: string | null
  plannedDate: string | null
  plannedPage: string
  stageSince: string
  updatedAt: string
  publishedAt: string | null
  scheduledFor: string | null
  /** Public path of the live page. */
  path: string | null
  /** Last return's reason and by whom, for stories that came back. */
  returned: { by: string; note: string; at: string } | null
}

export type RevisionItem = {
  id: string
  number: number
  sha256: string
  length: number
  reason: RevisionReason
  stage: Stage
  step: number
  note: string
  by: PersonRef | null
  at: string
}

export type ReviewItem = {
  id: string
  round: number
  step: number
  decision: Decision
  note: string
  overrideReason: string | null
  by: PersonRef
  at: string
  revisionId: string
  revisionNumber: number
  sha256: string
}

export type EventItem = {
  id: number
  type: string
  by: PersonRef | null
  at: string
  data: Record<string, unknown>
}

/** One rank of the timeline on the slip. Labels come from messages by `workflow` and `step`. */
export type TimelineStep = {
  /** 0 is writing; 1… the review steps; the last step of a workflow signs. */
  step: number
  signs: boolean
  state: 'done' | 'now' | 'ahead'
  decisions: ReviewItem[]
  /** Who could decide here now, at most 8 names. */
  candidates: PersonRef[]
}

/** Everything the story page shows beside the text. */
export type StoryForDesk = StoryListItem & {
  dateline: Dateline | null
  source: string
  originalTitle: string
  rights: string
  slug: string
  summary: string
  language: 'zh-Hans' | 'en'
  leadMediaId: string | null
  topics: { id: string; name: string }[]
  version: number
  stateVersion: number
  round: number
  epoch: number
  documentRev: number
  /** Text as last stored, for people who may only read and for the first paint. */
  document: StoryDocument
  latestRevision: RevisionItem | null
  signedRevision: RevisionItem | null
  liveRevision: RevisionItem | null
  /** The working copy differs from the signed revision. */
  changedSinceSigned: boolean
  withdrawnReason: string | null
  corrections: { id: string; notice: string; at: string }[]
  timeline: TimelineStep[]
  revisions: RevisionItem[]
  reviews: ReviewItem[]
  events: EventItem[]
  /** All verbs, open or closed with the reason; `primary` is the one the story waits for from this person. */
  choices: VerbChoice[]
  primary: Verb | null
  canEditText: boolean
  canEditFacts: boolean
  /** Deadline, planned day, page and length may be changed, also where the printed facts may not. */
  canPlan: boolean
  /** The review after publication that a fast-track opened, until somebody confirms it (`confirmFastTrack`). */
  fastTrack: { reason: string; by: PersonRef | null; canConfirm: boolean } | null
  /** People the story can be reassigned to. */
  assignable: PersonRef[]
}
