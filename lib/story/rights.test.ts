import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '#lib/person/roles.ts'
import { canCreate, canEditFacts, canEditText, canPlan, canSee, type StoryState } from './policy.ts'

const person = (id: string, role: Role, sectionId: string | null = 'city'): Actor => ({
  id,
  name: id,
  grants: [{ role, sectionId }],
})
const author = person('author', 'contributor')
const reporter = person('r', 'reporter')
const editor = person('e', 'editor')
const head = person('h', 'desk-head')
const chief = person('c', 'chief')
const proofreader = person('p', 'proofreader')
const pageEditor = person('l', 'page-editor')
const admin = person('a', 'admin', null)
const elsewhere = person('x', 'editor', 'sport')
const everybody = { author, reporter, editor, head, chief, proofreader, pageEditor, admin, elsewhere }

const story: StoryState = {
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
const review = (step: number, more: Partial<StoryState> = {}): StoryState => ({
  ...story,
  stage: 'review',
  step,
  ...more,
})
const who = (rule: (actor: Actor, story: StoryState) => boolean, about: StoryState) =>
  Object.entries(everybody)
    .filter(([, actor]) => rule(actor, about))
    .map(([name]) => name)

describe('a story exists for', () => {
  it('its author, everybody with another role than contributor in its section, chiefs and admins', () => {
    const insiders = ['author', 'reporter', 'editor', 'head', 'chief', 'proofreader', 'pageEditor', 'admin']
    expect(who(canSee, story)).toEqual(insiders)
  })
  it('no other contributor of the section', () => {
    expect(canSee(person('someone', 'contributor'), story)).toBe(false)
    expect(canSee(person('someone', 'contributor', null), story)).toBe(false)
  })
  it('people in its byline and the one who was asked to act, from wherever they are', () => {
    expect(canSee(elsewhere, { ...story, bylinePersonIds: ['author', 'x'] })).toBe(true)
    expect(canSee(elsewhere, { ...story, assigneeId: 'x' })).toBe(true)
  })
  it('reporters with a grant for all sections, and a chief of another section', () => {
    expect(canSee(person('s', 'reporter', null), story)).toBe(true)
    expect(canSee(person('s', 'chief', 'sport'), story)).toBe(true)
  })
  it('not the program, which has no grants and asks nobody', () => {
    const nobody: Actor = { id: null, name: '', grants: [] }
    expect(canSee(nobody, { ...story, authorId: null, bylinePersonIds: [] })).toBe(false)
  })
})

describe('the text may be written by', () => {
  it('its people, editors and proofreaders of the section while it is drafted', () => {
    expect(who(canEditText, story)).toEqual(['author', 'editor', 'head', 'chief', 'proofreader'])
  })
  it('those who could decide the step, and proofreaders, under review', () => {
    expect(who(canEditText, review(1))).toEqual(['editor', 'head', 'chief', 'proofreader'])
    expect(who(canEditText, review(2))).toEqual(['head', 'chief', 'proofreader'])
    expect(who(canEditText, review(3))).toEqual(['chief', 'proofreader'])
  })
  it('nobody who wrote it or decided another step', () => {
    expect(canEditText(proofreader, review(1, { bylinePersonIds: ['p'] }))).toBe(false)
    expect(canEditText(head, review(2, { decisions: [{ personId: 'h', step: 1 }] }))).toBe(false)
    expect(canEditText(author, review(1))).toBe(false)
  })
  it('nobody once it is signed or set aside', () => {
    for (const stage of ['signed', 'held', 'spiked'] as const)
      expect(who(canEditText, { ...story, stage })).toEqual([])
  })
})

describe('facts', () => {
  it('that are printed are frozen with the text', () => {
    expect(who(canEditFacts, review(3))).toEqual(who(canEditText, review(3)))
    expect(who(canEditFacts, { ...story, stage: 'signed' })).toEqual([])
  })
  it('of the plan move on with the page, until the story is spiked', () => {
    const planners = ['editor', 'head', 'chief', 'pageEditor']
    expect(who(canPlan, { ...story, stage: 'signed' })).toEqual(planners)
    expect(who(canPlan, { ...story, stage: 'spiked' })).toEqual([])
  })
})

it('a story is begun by anyone with a role in the newsroom of that section', () => {
  const insiders = ['author', 'reporter', 'editor', 'head', 'chief', 'proofreader', 'pageEditor']
  expect(who((actor) => canCreate(actor, 'city'), story)).toEqual(insiders)
})
