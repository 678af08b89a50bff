import { z } from 'zod'
import { bylineRoles, storyKinds } from './workflow.ts'

/** Shapes of what a person may send about a story. Every text has a bound; what is empty is for the command to judge. */

/** A row id: lib/id.ts. */
export const idInput = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/)
const version = z.number().int().min(1)
const rev = z.number().int().min(0)

/** Characters that show nothing and can turn what stands around them: controls, and marks of direction. */
const unseen = /[\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069\ufeff]/gu
const unseenButBreaks = /(?![\n\t])[\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** One line of text, at most `max` UTF-16 units after tidying. */
export const lineInput = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').replace(unseen, '').trim())
    .pipe(z.string().max(max))

/** Some lines of text, at most `max` UTF-16 units after tidying. */
export const proseInput = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unseenButBreaks, '').trim())
    .pipe(z.string().max(max))

const note = proseInput(2000).default('')
const moment = z.iso.datetime({ offset: true })

const verb = { storyId: idInput, stateVersion: version }
/** A decision is on the text the person saw: `documentRev` is the `rev` their editor showed as saved. */
const decision = { ...verb, documentRev: rev, overrideReason: proseInput(500).default('') }

export const submitStoryInput = z.object({ ...verb, documentRev: rev, note })
export type SubmitStoryInput = z.output<typeof submitStoryInput>

export const withdrawStoryInput = z.object(verb)
export type WithdrawStoryInput = z.output<typeof withdrawStoryInput>

export const approveStoryInput = z.object({ ...decision, note })
export type ApproveStoryInput = z.output<typeof approveStoryInput>

export const signStoryInput = z.object({ ...decision, note })
export type SignStoryInput = z.output<typeof signStoryInput>

export const returnStoryInput = z.object({
  ...decision,
  reason: proseInput(2000),
  to: z.enum(['author', 'previous']).default('author'),
})
export type ReturnStoryInput = z.output<typeof returnStoryInput>

export const holdStoryInput = z.object({ ...verb, note })
export type HoldStoryInput = z.output<typeof holdStoryInput>

export const spikeStoryInput = z.object({ ...verb, note })
export type SpikeStoryInput = z.output<typeof spikeStoryInput>

export const reviveStoryInput = z.object({ ...verb, note })
export type ReviveStoryInput = z.output<typeof reviveStoryInput>

export const reopenStoryInput = z.object({ ...verb, note })
export type ReopenStoryInput = z.output<typeof reopenStoryInput>

export const publishStoryInput = z.object({ ...verb, revisionId: idInput })
export type PublishStoryInput = z.output<typeof publishStoryInput>

/** `at` is an ISO moment with its offset. */
export const scheduleStoryInput = z.object({ ...verb, revisionId: idInput, at: moment })
export type ScheduleStoryInput = z.output<typeof scheduleStoryInput>

export const unscheduleStoryInput = z.object(verb)
export type UnscheduleStoryInput = z.output<typeof unscheduleStoryInput>

export const updateStoryInput = z.object({ ...verb, revisionId: idInput, note })
export type UpdateStoryInput = z.output<typeof updateStoryInput>

/** `notice` is printed with the story for good. `revisionId` names the newer signed revision, when there is one. */
export const correctStoryInput = z.object({
  ...verb,
  notice: proseInput(1000),
  revisionId: idInput.nullable().default(null),
})
export type CorrectStoryInput = z.output<typeof correctStoryInput>

/** `reason` is shown to readers at the story's address. */
export const retractStoryInput = z.object({ ...verb, reason: proseInput(1000) })
export type RetractStoryInput = z.output<typeof retractStoryInput>

export const fastTrackStoryInput = z.object({ ...decision, reason: proseInput(1000) })
export type FastTrackStoryInput = z.output<typeof fastTrackStoryInput>

export const confirmFastTrackInput = z.object({ ...verb, note })
export type ConfirmFastTrackInput = z.output<typeof confirmFastTrackInput>

/** What is left out stays as it is; `assigneeId` null leaves the next step to anybody with the right role. */
export const reassignStoryInput = z.object({
  ...verb,
  authorId: idInput.optional(),
  assigneeId: idInput.nullable().optional(),
  note,
})
export type ReassignStoryInput = z.output<typeof reassignStoryInput>

const bylineEntry = z.object({
  personId: idInput.nullable(),
  name: lineInput(60).pipe(z.string().min(1)),
  role: z.enum(bylineRoles),
  unit: lineInput(60),
})
const dateline = z.object({
  agency: lineInput(40),
  place: lineInput(40),
  date: lineInput(40),
  mode: lineInput(10),
})

/** Facts printed with the text, part of what is signed. */
const printedFacts = {
  sectionId: idInput,
  columnId: idInput.nullable(),
  kind: z.enum(storyKinds),
  bylines: z.array(bylineEntry).max(20),
  dateline: dateline.nullable(),
  source: lineInput(200),
  originalTitle: lineInput(200),
  rights: lineInput(200),
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9-]*$/),
  summary: proseInput(500),
  language: z.enum(['zh-Hans', 'en']),
  leadMediaId: idInput.nullable(),
  topicIds: z
    .array(idInput)
    .max(20)
    .transform((ids) => [...new Set(ids)].sort()),
}

/** Facts of the plan: nobody's text. */
const plan = {
  deadline: moment.nullable(),
  plannedDate: z.iso.date().nullable(),
  plannedPage: lineInput(16),
  plannedLength: z.number().int().min(0).max(100_000).nullable(),
}

const factsInput = z.object({ ...printedFacts, ...plan }).partial()
export type FactsPatch = z.output<typeof factsInput>
/** Names of the facts that a signature covers. */
export const printedFactNames = Object.keys(printedFacts) as (keyof typeof printedFacts)[]

/** Facts left out stay as they are. `version` is the one the person saw. */
export const changeFactsInput = factsInput.extend({ storyId: idInput, version })
export type ChangeFactsInput = z.output<typeof changeFactsInput>

export const createStoryInput = z.object({
  sectionId: idInput,
  columnId: idInput.nullable().default(null),
  kind: z.enum(storyKinds).default('news'),
  language: z.enum(['zh-Hans', 'en']).default('zh-Hans'),
  headline: lineInput(200).default(''),
  ...z.object(plan).partial().shape,
})
export type CreateStoryInput = z.output<typeof createStoryInput>

export const makeRevisionInput = z.object({ storyId: idInput, note: lineInput(200).default('') })
export type MakeRevisionInput = z.output<typeof makeRevisionInput>

export const restoreRevisionInput = z.object({ storyId: idInput, revisionId: idInput })
export type RestoreRevisionInput = z.output<typeof restoreRevisionInput>
