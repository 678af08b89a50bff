import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '#lib/person/roles.ts'
import { can, canEditText, canSee, choices, primaryVerb, type StoryState } from './policy.ts'
import {
  isSigningStep,
  publicationStates,
  type Stage,
  stages,
  stepCount,
  transitions,
  verbs,
  workflows,
} from './workflow.ts'
import { workflowTable } from './workflow-table.ts'

it('the table that the command line prints is the one on record', async () => {
  // Changed on purpose? Read the difference cell by cell before accepting it.
  await expect(workflowTable()).toMatchFileSnapshot('./workflow-table.txt')
})

it('every verb stands in the table once', () => {
  expect(Object.keys(transitions)).toEqual([...verbs])
})

it('the last step of each preset signs, and no other', () => {
  const signing = workflows.map((workflow) =>
    [1, 2, 3].filter((step) => step <= stepCount[workflow] && isSigningStep(workflow, step)),
  )
  expect(signing).toEqual([[1], [2], [3]])
})

const ids = ['ann', 'ben', 'cai', 'dou', 'eva'] as const
const role = fc.constantFrom<Role>(
  'contributor',
  'reporter',
  'editor',
  'desk-head',
  'chief',
  'proofreader',
  'page-editor',
  'admin',
)
const sectionId = fc.constantFrom('city', 'sport')
const actor: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom(...ids),
  name: fc.constant('name'),
  grants: fc.array(fc.record({ role, sectionId: fc.option(sectionId) }), { maxLength: 3 }),
})
const revision = fc.option(fc.constantFrom('one', 'two'))
const story: fc.Arbitrary<StoryState> = fc
  .record({
    stage: fc.constantFrom(...stages),
    step: fc.integer({ min: 1, max: 3 }),
    workflow: fc.constantFrom(...workflows),
    publication: fc.constantFrom(...publicationStates),
    sectionId,
    authorId: fc.option(fc.constantFrom(...ids)),
    bylinePersonIds: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
    assigneeId: fc.option(fc.constantFrom(...ids)),
    submittedBy: fc.option(fc.constantFrom(...ids)),
    decisions: fc.array(
      fc.record({ personId: fc.constantFrom(...ids), step: fc.integer({ min: 1, max: 3 }) }),
      {
        maxLength: 3,
      },
    ),
    signedRevisionId: revision,
    liveRevisionId: revision,
    allowTwoSteps: fc.boolean(),
  })
  .map((one) => ({
    ...one,
    step: one.stage === 'review' ? Math.min(one.step, stepCount[one.workflow]) : 0,
  }))

const deciding = ['approve', 'return', 'sign', 'fast-track'] as const

describe('whatever the story and whoever acts', () => {
  it('nobody decides on an own story without a reason', () => {
    fc.assert(
      fc.property(actor, story, fc.constantFrom(...deciding), (person, about, verb) => {
        const verdict = can(person, verb, about)
        const own = about.authorId === person.id || about.bylinePersonIds.includes(person.id ?? '')
        return !verdict.ok || !own || (about.allowTwoSteps && verdict.needsOverride === true)
      }),
      { numRuns: 2000 },
    )
  })
  it('nobody decides two steps of a round without a reason', () => {
    fc.assert(
      fc.property(actor, story, fc.constantFrom('approve', 'return', 'sign'), (person, about, verb) => {
        const verdict = can(person, verb, about)
        const twice = about.decisions.some((one) => one.personId === person.id && one.step !== about.step)
        return !verdict.ok || !twice || (about.allowTwoSteps && verdict.needsOverride === true)
      }),
      { numRuns: 2000 },
    )
  })
  it('nothing goes out that was not signed', () => {
    fc.assert(
      fc.property(actor, story, fc.constantFrom('publish', 'schedule', 'update'), (person, about, verb) => {
        return !can(person, verb, about).ok || about.signedRevisionId !== null
      }),
      { numRuns: 2000 },
    )
  })
  it('who may write may see, and who may decide may write', () => {
    fc.assert(
      fc.property(actor, story, (person, about) => {
        const writes = canEditText(person, about)
        const decides = can(person, 'approve', about).ok || can(person, 'sign', about).ok
        return (!writes || canSee(person, about)) && (!decides || writes)
      }),
      { numRuns: 2000 },
    )
  })
  it('the primary verb is open', () => {
    fc.assert(
      fc.property(actor, story, (person, about) => {
        const primary = primaryVerb(person, about)
        return (
          primary === null || choices(person, about).some((choice) => choice.verb === primary && choice.ok)
        )
      }),
      { numRuns: 2000 },
    )
  })
  it('a higher rank in the section may do all that a lower one may', () => {
    const ranks: Role[] = ['editor', 'desk-head', 'chief']
    fc.assert(
      fc.property(story, fc.constantFrom(0, 1), fc.constantFrom(...verbs), (about, lower, verb) => {
        const as = (rank: number): Actor => ({
          id: 'new',
          name: 'new',
          grants: [{ role: ranks[rank] ?? 'chief', sectionId: about.sectionId }],
        })
        return !can(as(lower), verb, about).ok || can(as(lower + 1), verb, about).ok
      }),
      { numRuns: 2000 },
    )
  })
})

/** A story's life as the table tells it: each verb moves both axes, a sign-off makes a revision. */
function move(
  about: StoryState,
  verb: (typeof verbs)[number],
  by: string,
  back: 'author' | 'step',
): StoryState {
  const { to, toPublication } = transitions[verb]
  const step = to === 'next' ? about.step + 1 : to === 'back' && back === 'step' ? about.step - 1 : 0
  const stage: Stage =
    to === 'same' ? about.stage : to === 'next' || (to === 'back' && step > 0) ? 'review' : (to as Stage)
  const decides = (deciding as readonly string[]).includes(verb)
  const fresh = verb === 'submit' || verb === 'reopen'
  const decisions = decides ? [...about.decisions, { personId: by, step: about.step }] : about.decisions
  const signed =
    verb === 'sign' || verb === 'fast-track' ? `revision ${about.decisions.length}` : about.signedRevisionId
  const live = toPublication === 'live' ? (signed ?? about.liveRevisionId) : about.liveRevisionId
  return {
    ...about,
    stage: to === 'back' && step === 0 ? 'drafting' : stage,
    step: to === 'same' ? about.step : verb === 'submit' ? 1 : step,
    publication:
      toPublication === 'same'
        ? about.publication
        : toPublication === 'before'
          ? about.liveRevisionId
            ? 'withdrawn'
            : 'none'
          : toPublication,
    decisions: fresh ? [] : decisions,
    submittedBy: verb === 'submit' ? by : about.submittedBy,
    signedRevisionId: verb === 'spike' ? null : signed,
    liveRevisionId: live,
  }
}

it('on any way through the table a story keeps to what the two axes promise', () => {
  const staff: Actor[] = ['editor', 'desk-head', 'chief', 'reporter'].map((name) => ({
    id: name,
    name,
    grants: [{ role: name as Role, sectionId: 'city' }],
  }))
  const steps = fc.array(
    fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...staff), fc.constantFrom('author', 'step')),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(fc.constantFrom(...workflows), steps, (workflow, way) => {
      let about: StoryState = {
        stage: 'drafting',
        step: 0,
        workflow,
        publication: 'none',
        sectionId: 'city',
        authorId: 'reporter',
        bylinePersonIds: [],
        assigneeId: null,
        submittedBy: null,
        decisions: [],
        signedRevisionId: null,
        liveRevisionId: null,
        allowTwoSteps: false,
      }
      for (const [verb, by, back] of way) {
        if (!can(by, verb, about).ok) continue
        about = move(about, verb, by.id ?? '', back as 'author' | 'step')
        const out = about.publication === 'live' || about.publication === 'scheduled'
        expect(out && (about.stage === 'held' || about.stage === 'spiked')).toBe(false)
        expect(out && about.signedRevisionId === null).toBe(false)
        expect(about.stage === 'signed' && about.signedRevisionId === null).toBe(false)
        expect(about.stage === 'review').toBe(about.step > 0)
        expect(about.step).toBeLessThanOrEqual(stepCount[workflow])
      }
    }),
    { numRuns: 500 },
  )
})
