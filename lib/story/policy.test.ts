import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '#lib/person/roles.ts'
import { can, choices, primaryVerb, type StoryState } from './policy.ts'
import {
  type PublicationState,
  publicationStates,
  type Stage,
  type Verb,
  verbs,
  type Workflow,
  workflows,
} from './workflow.ts'

/**
 * The whole matrix against a table written by hand: what is not written here is closed. Nothing below is computed by the
 * code under test.
 */

const person = (id: string, role: Role, sectionId: string | null = 'city'): Actor => ({
  id,
  name: id,
  grants: [{ role, sectionId }],
})
const people = {
  'contributor, own': person('author', 'contributor'),
  'reporter, own': person('author', 'reporter'),
  'editor, own': person('author', 'editor'),
  'chief, own': person('author', 'chief'),
  reporter: person('r', 'reporter'),
  editor: person('e', 'editor'),
  'desk-head': person('h', 'desk-head'),
  chief: person('c', 'chief'),
  'chief of all': person('c', 'chief', null),
  proofreader: person('p', 'proofreader'),
  'page-editor': person('l', 'page-editor'),
  admin: person('a', 'admin', null),
  'editor elsewhere': person('x', 'editor', 'sport'),
  'chief elsewhere': person('x', 'chief', 'sport'),
} satisfies Record<string, Actor>
type Who = keyof typeof people

const chiefs: Who[] = ['chief', 'chief of all']
const heads: Who[] = ['desk-head', ...chiefs]
const editors: Who[] = ['editor', ...heads]
/** For verbs that are no decision on the text, an own story is a story like any other. */
const editorsToo: Who[] = [...editors, 'editor, own', 'chief, own']
const headsToo: Who[] = [...heads, 'chief, own']
const writers: Who[] = ['contributor, own', 'reporter, own', 'editor, own', 'chief, own']

type Place = 'drafting' | 'review 1' | 'review 2' | 'review 3' | 'signed' | 'spiked' | 'held'
const places: Record<Workflow, Place[]> = {
  direct: ['drafting', 'review 1', 'signed', 'spiked', 'held'],
  'two-step': ['drafting', 'review 1', 'review 2', 'signed', 'spiked', 'held'],
  'three-review': ['drafting', 'review 1', 'review 2', 'review 3', 'signed', 'spiked', 'held'],
}
const all: Workflow[] = ['direct', 'two-step', 'three-review']
const reviews: Place[] = ['review 1', 'review 2', 'review 3']
const everywhere: Place[] = ['drafting', ...reviews, 'signed', 'spiked', 'held']
const any: PublicationState[] = ['none', 'scheduled', 'live', 'withdrawn']

/** Verb, presets, places, publication states, people. */
const open: [Verb, Workflow[], Place[], PublicationState[], Who[]][] = [
  ['submit', all, ['drafting'], any, [...editors, ...writers]],
  ['withdraw', all, ['review 1'], any, writers],
  ['approve', ['two-step', 'three-review'], ['review 1'], any, editors],
  ['approve', ['three-review'], ['review 2'], any, heads],
  ['return', all, ['review 1'], any, editors],
  ['return', ['two-step', 'three-review'], ['review 2'], any, heads],
  ['return', ['three-review'], ['review 3'], any, chiefs],
  ['sign', ['direct'], ['review 1'], any, editors],
  ['sign', ['two-step'], ['review 2'], any, heads],
  ['sign', ['three-review'], ['review 3'], any, chiefs],
  ['hold', all, ['drafting', ...reviews, 'signed'], ['none', 'withdrawn'], editorsToo],
  ['spike', all, ['drafting', ...reviews, 'signed', 'held'], ['none', 'withdrawn'], editorsToo],
  ['revive', all, ['spiked', 'held'], any, editorsToo],
  // Without a signed revision nothing goes out: see signedIn().
  ['publish', all, ['signed'], ['none', 'scheduled', 'withdrawn'], editorsToo],
  ['publish', all, ['drafting', ...reviews], ['scheduled', 'withdrawn'], editorsToo],
  ['schedule', all, ['signed'], ['none', 'scheduled', 'withdrawn'], editorsToo],
  ['schedule', all, ['drafting', ...reviews], ['scheduled', 'withdrawn'], editorsToo],
  ['unschedule', all, everywhere, ['scheduled'], editorsToo],
  ['reopen', all, ['signed'], any, editorsToo],
  ['update', all, ['signed'], ['live'], editorsToo],
  ['correct', all, everywhere, ['live'], editorsToo],
  ['retract', all, everywhere, ['live'], headsToo],
  ['fast-track', ['two-step', 'three-review'], ['drafting', ...reviews], any, heads],
  ['reassign', all, ['drafting', ...reviews], any, editorsToo],
]

const key = (...parts: string[]) => parts.join(' | ')
const openCells = new Set(
  open.flatMap(([verb, presets, stages, publications, who]) =>
    presets.flatMap((preset) =>
      stages.flatMap((place) =>
        publications.flatMap((publication) => who.map((name) => key(verb, preset, place, publication, name))),
      ),
    ),
  ),
)

const base: StoryState = {
  stage: 'drafting',
  step: 0,
  workflow: 'three-review',
  publication: 'none',
  sectionId: 'city',
  authorId: 'author',
  bylinePersonIds: ['author'],
  assigneeId: null,
  submittedBy: null,
  decisions: [],
  signedRevisionId: null,
  liveRevisionId: null,
  allowTwoSteps: false,
}

function storyIn(workflow: Workflow, place: Place, publication: PublicationState): StoryState {
  const [stage, step] = place.split(' ')
  const signed = place === 'signed' || publication !== 'none'
  return {
    ...base,
    stage: stage as Stage,
    step: Number(step ?? 0),
    workflow,
    publication,
    decisions: Number(step) > 1 ? [{ personId: 'somebody', step: 1 }] : [],
    signedRevisionId: signed ? 'new' : null,
    liveRevisionId: place === 'signed' ? 'old' : 'new',
  }
}

describe.each(workflows)('in a section with the workflow %s', (workflow) => {
  for (const place of places[workflow])
    for (const publication of publicationStates)
      it(`a story in ${place}, publication ${publication}, is open to exactly the verbs and people of the table`, () => {
        const story = storyIn(workflow, place, publication)
        const cells = verbs.flatMap((verb) =>
          Object.keys(people).map((name) => ({ verb, name: name as Who })),
        )
        const found = cells.filter(({ verb, name }) => can(people[name], verb, story).ok)
        const expected = cells.filter(({ verb, name }) =>
          openCells.has(key(verb, workflow, place, publication, name)),
        )
        const words = (list: typeof cells) => list.map(({ verb, name }) => `${verb}: ${name}`)
        expect(words(found)).toEqual(words(expected))
      })
})

const review = (step: number, more: Partial<StoryState> = {}): StoryState => ({
  ...base,
  stage: 'review',
  step,
  submittedBy: 'author',
  ...more,
})

describe('nobody decides twice', () => {
  const head = people['desk-head']
  const decided = review(2, { decisions: [{ personId: 'h', step: 1 }] })

  it('a desk head who passed step 1 cannot approve or return at step 2', () => {
    expect(can(head, 'approve', decided)).toEqual({ ok: false, because: 'already_decided' })
    expect(can(head, 'return', decided)).toEqual({ ok: false, because: 'already_decided' })
  })
  it('a chief who passed step 2 cannot sign at step 3', () => {
    const story = review(3, { decisions: [{ personId: 'c', step: 2 }] })
    expect(can(people.chief, 'sign', story)).toEqual({ ok: false, because: 'already_decided' })
  })
  it('the same step may be decided again when the story came back to it', () => {
    const story = review(1, { decisions: [{ personId: 'e', step: 1 }] })
    expect(can(people.editor, 'approve', story)).toEqual({ ok: true })
  })
  it('a section may allow it, with a reason', () => {
    const verdict = { ok: true, needsOverride: true }
    expect(can(head, 'approve', { ...decided, allowTwoSteps: true })).toEqual(verdict)
    expect(can(people['editor, own'], 'approve', review(1, { allowTwoSteps: true }))).toEqual(verdict)
  })
  it('an own story is one in whose byline I stand, too', () => {
    const story = review(1, { authorId: 'other', bylinePersonIds: ['other', 'e'] })
    expect(can(people.editor, 'approve', story)).toEqual({ ok: false, because: 'own_story' })
    const drafted = { ...story, stage: 'drafting' as const, step: 0, bylinePersonIds: ['h'] }
    expect(can(head, 'fast-track', drafted)).toEqual({ ok: false, because: 'own_story' })
  })
})

describe('a story that was given to somebody', () => {
  const named = review(1, { assigneeId: 'e' })

  it('waits for that editor and not for another', () => {
    expect(can(people.editor, 'approve', named).ok).toBe(true)
    expect(can(person('e2', 'editor'), 'approve', named)).toEqual({ ok: false, because: 'assigned_to_other' })
  })
  it('does not keep a higher rank from stepping in', () => {
    expect(can(people['desk-head'], 'approve', named).ok).toBe(true)
    expect(can(people.chief, 'return', named).ok).toBe(true)
  })
  it('may be submitted by the one who was asked to write it', () => {
    expect(can(people.reporter, 'submit', { ...base, assigneeId: 'r' }).ok).toBe(true)
    expect(can(people.reporter, 'submit', base)).toEqual({ ok: false, because: 'not_your_story' })
  })
})

describe('withdrawing from review', () => {
  it('is open to the editor who submitted, and to no other', () => {
    expect(can(people.editor, 'withdraw', review(1, { submittedBy: 'e' })).ok).toBe(true)
    expect(can(people.editor, 'withdraw', review(1))).toEqual({ ok: false, because: 'not_your_story' })
  })
  it('is over when somebody has decided, even if the story came back to step 1', () => {
    const story = review(1, { decisions: [{ personId: 'h', step: 2 }] })
    expect(can(people['reporter, own'], 'withdraw', story)).toEqual({ ok: false, because: 'review_begun' })
  })
})

describe('the reason a verb is closed', () => {
  const because = (actor: Actor, verb: Verb, story: StoryState) => {
    const verdict = can(actor, verb, story)
    return verdict.ok ? 'open' : verdict.because
  }
  it('names the stage before the person', () => {
    expect(because(people.reporter, 'sign', base)).toBe('wrong_stage')
    expect(because(people.admin, 'retract', base)).toBe('wrong_publication')
  })
  it('tells the last step from the others', () => {
    expect(because(people.chief, 'sign', review(1))).toBe('needs_final_step')
    expect(because(people.chief, 'approve', review(3))).toBe('other_step')
  })
  it('tells another section from another role', () => {
    expect(because(people['editor elsewhere'], 'approve', review(1))).toBe('not_your_section')
    expect(because(people.proofreader, 'approve', review(1))).toBe('not_your_role')
    expect(because(people.editor, 'approve', review(2))).toBe('not_your_role')
  })
  it('tells what was not signed from what readers see already', () => {
    const signed: StoryState = { ...base, stage: 'signed', signedRevisionId: 'one', liveRevisionId: 'one' }
    expect(because(people.editor, 'publish', { ...base })).toBe('not_signed_off')
    expect(because(people.editor, 'update', { ...signed, publication: 'live' })).toBe('nothing_new')
  })
  it('sees nothing to fast-track in a section with one step', () => {
    expect(because(people.chief, 'fast-track', { ...base, workflow: 'direct' })).toBe('not_for_this_workflow')
  })
  it('stands beside every closed verb, in the order of the verbs', () => {
    expect(choices(people.admin, base).map(({ verb }) => verb)).toEqual([...verbs])
  })
})

describe('the primary verb', () => {
  const signed: StoryState = { ...base, stage: 'signed', signedRevisionId: 'two' }

  it('is submit for the author of a draft and nothing for a bystander', () => {
    expect(primaryVerb(people['reporter, own'], base)).toBe('submit')
    expect(primaryVerb(people.editor, base)).toBeNull()
  })
  it('is approve or sign for whoever may decide', () => {
    expect(primaryVerb(people.editor, review(1))).toBe('approve')
    expect(primaryVerb(people.chief, review(3))).toBe('sign')
    expect(primaryVerb(people.editor, review(3))).toBeNull()
    expect(primaryVerb(people['editor, own'], review(1))).toBeNull()
  })
  it('is publish or update for what was signed', () => {
    expect(primaryVerb(people.editor, signed)).toBe('publish')
    expect(primaryVerb(people.editor, { ...signed, publication: 'live', liveRevisionId: 'one' })).toBe(
      'update',
    )
    expect(primaryVerb(people.editor, { ...signed, publication: 'live', liveRevisionId: 'two' })).toBeNull()
    expect(primaryVerb(people.reporter, signed)).toBeNull()
  })
  it('does not offer to publish again what was withdrawn, before something newer was signed', () => {
    const withdrawn: StoryState = { ...signed, publication: 'withdrawn', liveRevisionId: 'two' }
    expect(primaryVerb(people.editor, withdrawn)).toBeNull()
    expect(primaryVerb(people.editor, { ...withdrawn, liveRevisionId: 'one' })).toBe('publish')
  })
})
