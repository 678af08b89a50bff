import { type Actor, hasRole, hasRoleAnywhere, type Role } from '#lib/person/roles.ts'
import type { Because, VerbChoice, Verdict } from './views.ts'
import {
  isSigningStep,
  type PublicationState,
  type Stage,
  transitions,
  type Verb,
  verbs,
  type Workflow,
} from './workflow.ts'

/**
 * Who may do what with a story, and why not. Pure: reads the table of workflow.ts and the roles below. Commands ask here
 * inside their transaction; screens get the answers with the data and never compute them.
 */

/** What the rules need to know of a story. Rows and views both fit after a small mapping. */
export type StoryState = {
  stage: Stage
  /** From 1 in review, else 0. */
  step: number
  workflow: Workflow
  publication: PublicationState
  sectionId: string
  authorId: string | null
  bylinePersonIds: readonly string[]
  assigneeId: string | null
  submittedBy: string | null
  /** Decisions of the present round, returns included. */
  decisions: readonly { personId: string; step: number }[]
  signedRevisionId: string | null
  /** The revision readers see, or saw last. */
  liveRevisionId: string | null
  /** The section lets one person decide two steps, or on an own story, with a recorded reason. */
  allowTwoSteps: boolean
}

/** From low to high: the higher may do what the lower may. */
const ranks = ['editor', 'desk-head', 'chief'] as const satisfies readonly Role[]
/** Roles that decide on stories. */
export const decidingRoles: readonly Role[] = ranks
const fromEditor: readonly Role[] = ranks
const fromHead: readonly Role[] = ranks.slice(1)
const chiefOnly: readonly Role[] = ranks.slice(2)

/** Who decides at which step, the step's own rank first: 责任编辑, 部门主任, 总编. */
export const stepRoles: Record<Workflow, readonly (readonly Role[])[]> = {
  direct: [fromEditor],
  'two-step': [fromEditor, fromHead],
  'three-review': [fromEditor, fromHead, chiefOnly],
}

/** Roles that may decide a step (from 1); empty outside the workflow. */
export function rolesOfStep(workflow: Workflow, step: number): readonly Role[] {
  return stepRoles[workflow][step - 1] ?? []
}

/**
 * Who may use a verb: roles in the story's section, or `own` people of the story: author, byline and (for submit) the one
 * asked to write it. `step` verbs belong to the roles of the step the story waits in.
 */
export const verbRoles: Record<Verb, { roles: readonly Role[] | 'step'; own?: 'writers' | 'submitter' }> = {
  submit: { roles: fromEditor, own: 'writers' },
  withdraw: { roles: [], own: 'submitter' },
  approve: { roles: 'step' },
  return: { roles: 'step' },
  sign: { roles: 'step' },
  hold: { roles: fromEditor },
  spike: { roles: fromEditor },
  revive: { roles: fromEditor },
  publish: { roles: fromEditor },
  schedule: { roles: fromEditor },
  unschedule: { roles: fromEditor },
  reopen: { roles: fromEditor },
  update: { roles: fromEditor },
  correct: { roles: fromEditor },
  retract: { roles: fromHead },
  'fast-track': { roles: fromHead },
  reassign: { roles: fromEditor },
}

const no = (because: Because): Verdict => ({ ok: false, because })

/** Whether the story is the actor's own work: author or in the byline. */
export function isOwnStory(actor: Actor, story: Pick<StoryState, 'authorId' | 'bylinePersonIds'>): boolean {
  return actor.id !== null && (story.authorId === actor.id || story.bylinePersonIds.includes(actor.id))
}

/** Author, byline, or asked to act. */
function isInvolved(actor: Actor, story: StoryState): boolean {
  return isOwnStory(actor, story) || (actor.id !== null && story.assigneeId === actor.id)
}

/**
 * May the actor do this with the story now? `needsOverride` asks for a recorded reason. Assumes that the actor may see it.
 */
export function can(actor: Actor, verb: Verb, story: StoryState): Verdict {
  const closed = closedByState(verb, story) ?? closedByRole(actor, verb, story)
  if (closed) return no(closed)
  return verbRoles[verb].roles === 'step' || verb === 'fast-track'
    ? decisionVerdict(actor, verb, story)
    : { ok: true }
}

function closedByState(verb: Verb, story: StoryState): Because | undefined {
  const row = transitions[verb]
  if (!row.from.includes(story.stage)) return 'wrong_stage'
  if (!row.publication.includes(story.publication)) return 'wrong_publication'
  if (row.signed && !story.signedRevisionId) return 'not_signed_off'
  if (row.signed === 'newer' && story.signedRevisionId === story.liveRevisionId) return 'nothing_new'
  const signs = isSigningStep(story.workflow, story.step)
  if (row.step === 'signing' && !signs) return 'needs_final_step'
  if (row.step === 'before-signing' && signs) return 'other_step'
  if (row.step === 'first' && (story.step !== 1 || story.decisions.length > 0)) return 'review_begun'
  // One step has nothing to shorten.
  if (verb === 'fast-track' && story.workflow === 'direct') return 'not_for_this_workflow'
  return undefined
}

function closedByRole(actor: Actor, verb: Verb, story: StoryState): Because | undefined {
  const { roles, own } = verbRoles[verb]
  if (own === 'writers' && isInvolved(actor, story)) return undefined
  if (own === 'submitter') {
    const submitted = actor.id !== null && story.submittedBy === actor.id
    return isOwnStory(actor, story) || submitted ? undefined : 'not_your_story'
  }
  const wanted = roles === 'step' ? rolesOfStep(story.workflow, story.step) : roles
  if (hasRole(actor, wanted, story.sectionId)) return undefined
  if (hasRoleAnywhere(actor, wanted)) return 'not_your_section'
  return own ? 'not_your_story' : 'not_your_role'
}

/** Nobody decides on an own story or on two steps of one round, unless the section allows it with a reason. */
function decisionVerdict(actor: Actor, verb: Verb, story: StoryState): Verdict {
  if (verb !== 'fast-track') {
    const [, ...above] = rolesOfStep(story.workflow, story.step)
    const named = story.assigneeId !== null && story.assigneeId !== actor.id
    // The step's own rank waits for the one who was named; a higher rank may step in.
    if (named && !hasRole(actor, above, story.sectionId)) return no('assigned_to_other')
  }
  const own = isOwnStory(actor, story)
  const twice =
    verb !== 'fast-track' &&
    story.decisions.some(({ personId, step }) => personId === actor.id && step !== story.step)
  if (!own && !twice) return { ok: true }
  if (story.allowTwoSteps) return { ok: true, needsOverride: true }
  return no(own ? 'own_story' : 'already_decided')
}

/** Every verb in the table's order, open or closed with the reason. */
export function choices(actor: Actor, story: StoryState): VerbChoice[] {
  return verbs.map((verb) => ({ verb, ...can(actor, verb, story) }))
}

/** The verb the story waits for from this person, or null. */
export function primaryVerb(actor: Actor, story: StoryState): Verb | null {
  const awaited = awaitedVerb(actor, story)
  return awaited && can(actor, awaited, story).ok ? awaited : null
}

function awaitedVerb(actor: Actor, story: StoryState): Verb | null {
  if (story.stage === 'drafting') return isInvolved(actor, story) ? 'submit' : null
  if (story.stage === 'review') return isSigningStep(story.workflow, story.step) ? 'sign' : 'approve'
  if (story.stage !== 'signed') return null
  if (story.publication === 'none') return 'publish'
  if (story.publication === 'live') return 'update'
  // What was withdrawn stays so until something new was signed.
  return story.publication === 'withdrawn' && story.signedRevisionId !== story.liveRevisionId
    ? 'publish'
    : null
}

/** Whether the actor sees all stories: a chief, an admin, or a grant for all sections. */
export function seesEverything(actor: Actor): boolean {
  return actor.grants.some(
    ({ role, sectionId }) =>
      role === 'chief' || role === 'admin' || (sectionId === null && role !== 'contributor'),
  )
}

/** Sections whose stories the actor sees beside own ones. A contributor sees only own stories. */
export function visibleSections(actor: Actor): string[] {
  return actor.grants.flatMap(({ role, sectionId }) =>
    sectionId !== null && role !== 'contributor' ? [sectionId] : [],
  )
}

/** Whether the story exists for the actor. What one may not see is not found, never forbidden. */
export function canSee(actor: Actor, story: StoryState): boolean {
  return seesEverything(actor) || isInvolved(actor, story) || visibleSections(actor).includes(story.sectionId)
}

/**
 * Whether the actor may write in the text now. Drafting: its people, the section's editors and proofreaders. Review:
 * those who could decide the step, and proofreaders who did not write it. Signed or set aside: nobody.
 */
export function canEditText(actor: Actor, story: StoryState): boolean {
  const own = isInvolved(actor, story)
  if (story.stage === 'drafting')
    return own || hasRole(actor, [...fromEditor, 'proofreader'], story.sectionId)
  if (story.stage !== 'review') return false
  const decides = isSigningStep(story.workflow, story.step) ? 'sign' : 'approve'
  if (can(actor, decides, story).ok) return true
  return !isOwnStory(actor, story) && hasRole(actor, ['proofreader'], story.sectionId)
}

/** Whether the actor may change the facts that are printed with the text: frozen by sign-off like the text. */
export function canEditFacts(actor: Actor, story: StoryState): boolean {
  return canEditText(actor, story)
}

/** Whether the actor may change deadline and planned day, page and length, which are nobody's text. */
export function canPlan(actor: Actor, story: StoryState): boolean {
  if (story.stage === 'spiked') return false
  return canEditText(actor, story) || hasRole(actor, [...fromEditor, 'page-editor'], story.sectionId)
}

/** Whether the actor may begin a story in the section: anyone with a role in the newsroom there. */
export function canCreate(actor: Actor, sectionId: string): boolean {
  return hasRole(actor, ['contributor', 'reporter', ...ranks, 'proofreader', 'page-editor'], sectionId)
}
