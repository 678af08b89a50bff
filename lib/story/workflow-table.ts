import type { Actor, Role } from '#lib/person/roles.ts'
import { can, type StoryState } from './policy.ts'
import type { Because, Verdict } from './views.ts'
import {
  isSigningStep,
  type PublicationState,
  publicationStates,
  type Stage,
  stages,
  stepCount,
  verbs,
  type Workflow,
  workflows,
} from './workflow.ts'

/** The whole of workflow × policy as text: what `galley workflow --table` prints. Pure. */

const sectionId = 'section'
const person = (role: Role, id: string = role): Actor => ({ id, name: id, grants: [{ role, sectionId }] })

/** Rows of each grid. A contributor sees only own stories, so theirs is one. */
const rows: readonly { name: string; actor: Actor }[] = [
  { name: 'contributor, own', actor: person('contributor', 'author') },
  { name: 'reporter, own', actor: person('reporter', 'author') },
  { name: 'reporter', actor: person('reporter') },
  { name: 'editor', actor: person('editor') },
  { name: 'desk-head', actor: person('desk-head') },
  { name: 'chief', actor: person('chief') },
  { name: 'proofreader', actor: person('proofreader') },
  { name: 'page-editor', actor: person('page-editor') },
  { name: 'admin', actor: person('admin') },
  { name: 'editor, own', actor: person('editor', 'author') },
  {
    name: 'editor elsewhere',
    actor: { ...person('editor', 'other'), grants: [{ role: 'editor', sectionId: 'other' }] },
  },
  { name: 'chief, decided 1', actor: person('chief', 'decided') },
]

const signs: Record<Because, string> = {
  wrong_stage: '·',
  wrong_publication: '-',
  not_signed_off: 'u',
  nothing_new: '=',
  needs_final_step: 'n',
  other_step: 'l',
  review_begun: 'b',
  not_for_this_workflow: 'w',
  not_your_role: 'r',
  not_your_section: 's',
  not_your_story: 'a',
  own_story: 'o',
  already_decided: 'd',
  assigned_to_other: 'x',
}

const legend = `● open
· not at this stage            - not in this publication state   u nothing signed off yet
= readers see it already       n only the last step signs        l the last step signs or returns
b somebody has decided         w one step has nothing to shorten
r not your role                s not your section                a only its author and byline
o your own story               d you decided another step        x assigned to somebody else

The story is by "author". In review from step 2 on, "decided" passed step 1. A revision is signed off in stage signed
and wherever publication is not none; on a live story in stage signed it is newer than what readers see.
Held and spiked stories are never scheduled or live; their grids show that even then readers could be served first.
A section may let one person decide on an own story or twice (o, d) with a recorded reason.`

/** The story each grid is about. */
function storyIn(workflow: Workflow, stage: Stage, step: number, publication: PublicationState): StoryState {
  const signed = stage === 'signed' || publication !== 'none'
  const seen = publication === 'live' || publication === 'withdrawn'
  return {
    stage,
    step,
    workflow,
    publication,
    sectionId,
    authorId: 'author',
    bylinePersonIds: ['author'],
    assigneeId: null,
    submittedBy: stage === 'review' ? 'author' : null,
    decisions: step > 1 ? [{ personId: 'decided', step: 1 }] : [],
    signedRevisionId: signed ? 'signed' : null,
    liveRevisionId: seen ? (stage === 'signed' ? 'older' : 'signed') : null,
    allowTwoSteps: false,
  }
}

/** Every cell of verb × stage × publication × role × preset, one grid for each place a story can stand in. */
export function workflowTable(): string {
  return `${[legend, ...workflows.flatMap(gridsOf)].join('\n\n')}\n`
}

function gridsOf(workflow: Workflow): string[] {
  return stages.flatMap((stage) =>
    stepsOf(workflow, stage).flatMap((step) =>
      publicationStates.map((publication) => grid(storyIn(workflow, stage, step, publication))),
    ),
  )
}

function stepsOf(workflow: Workflow, stage: Stage): number[] {
  return stage === 'review' ? Array.from({ length: stepCount[workflow] }, (_, index) => index + 1) : [0]
}

const nameWidth = Math.max(...rows.map(({ name }) => name.length))

function grid(story: StoryState): string {
  const { workflow, stage, step, publication } = story
  const place = step > 0 ? `review ${step}${isSigningStep(workflow, step) ? ' (signs)' : ''}` : stage
  const head = `${workflow} · ${place} · ${publication}`
  const lines = rows.map(({ name, actor }) => {
    const cells = verbs.map((verb) => signOf(can(actor, verb, story)).padEnd(verb.length))
    return `${name.padEnd(nameWidth)}  ${cells.join(' ')}`.trimEnd()
  })
  return [head, `${' '.repeat(nameWidth)}  ${verbs.join(' ')}`, ...lines].join('\n')
}

function signOf(verdict: Verdict): string {
  return verdict.ok ? '●' : signs[verdict.because]
}
