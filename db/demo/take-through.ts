import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sharedDocuments, stories } from '#db/schema/index.ts'
import type { StoryDocument } from '#lib/document/format.ts'
import type { Actor } from '#lib/person/roles.ts'
import { approveStory } from '#lib/story/commands/approve-story.ts'
import { changeFacts } from '#lib/story/commands/change-facts.ts'
import { correctStory } from '#lib/story/commands/correct-story.ts'
import { createStoryInTx } from '#lib/story/commands/create-story-in-tx.ts'
import { fastTrackStory } from '#lib/story/commands/fast-track-story.ts'
import { holdStory } from '#lib/story/commands/hold-story.ts'
import { publishStory } from '#lib/story/commands/publish-story.ts'
import { reopenStory } from '#lib/story/commands/reopen-story.ts'
import { retractStory } from '#lib/story/commands/retract-story.ts'
import { returnStory } from '#lib/story/commands/return-story.ts'
import { scheduleStory } from '#lib/story/commands/schedule-story.ts'
import { signStory } from '#lib/story/commands/sign-story.ts'
import { spikeStory } from '#lib/story/commands/spike-story.ts'
import { submitStory } from '#lib/story/commands/submit-story.ts'
import { updateStory } from '#lib/story/commands/update-story.ts'
import type { BylineEntry } from '#lib/story/facts.ts'
import { type BylineRole, bylineRoles } from '#lib/story/workflow.ts'
import type { Backdater } from './backdater.ts'
import type { DemoStory } from './demo-story.ts'
import type { NewsroomPeople } from './fill-people.ts'
import type { DemoPlan } from './plan.ts'

export type DemoWork = {
  section: string
  story: DemoStory
  plan: DemoPlan
  document: StoryDocument
  leadMediaId: string | null
}

/** Who decides at each step, by section, in the order of the steps. */
const deciders: Readonly<Record<string, readonly [string, ...string[]]>> = {
  news: ['he', 'zhou', 'shen'],
  life: ['he', 'zhou', 'shen'],
  community: ['deng', 'liang', 'shen'],
  country: ['deng', 'liang'],
  culture: ['deng', 'liang'],
  english: ['deng'],
}

/** Makes a story and takes it, verb by verb, to where the plan has it. */
export async function takeThrough(
  tx: Tx,
  people: NewsroomPeople,
  clock: Backdater,
  work: DemoWork,
): Promise<void> {
  const { story, plan } = work
  const ranks = deciders[work.section] ?? ['shen']
  const author = people.person(story.by[0]?.split(':')[0] ?? '')
  const { storyId } = await create(tx, people, work, author)
  await clock.stamp(storyId)

  /** One verb: the story as it is now, the person's step, and the time it took. */
  const step = async (
    minutes: number,
    who: Actor,
    verb: (context: { actor: Actor; db: Tx }, now: Now) => Promise<unknown>,
  ) => {
    clock.pass(minutes)
    await verb({ actor: who, db: tx }, await present(tx, storyId))
    await clock.stamp(storyId)
  }
  const decider = (at: number) => people.person(ranks[at - 1] ?? 'shen')
  const first = decider(1)
  const top = people.person(ranks.at(-1) ?? 'shen')
  const submit = () => step(40, author, (context, now) => submitStory(context, { ...now, note: '' }))
  const decideUpTo = async (last: number) => {
    for (let at = 1; at <= last; at++) {
      const note = plan.state === 'review' && at === last ? (plan.note ?? '') : ''
      const decide = at === ranks.length ? signStory : approveStory
      await step(25, decider(at), (context, now) => decide(context, { ...now, note, overrideReason: '' }))
    }
  }
  const publish = () => step(10, first, (context, now) => publishStory(context, signed(now)))

  if (plan.state === 'drafting') return
  if (plan.state === 'held')
    return step(60, first, (context, now) => holdStory(context, { ...now, note: '等合适的版面' }))
  if (plan.state === 'spiked')
    return step(60, first, (context, now) => spikeStory(context, { ...now, note: '与前日稿件重复' }))
  if (plan.state === 'fast-tracked') {
    const reason = '今晚停水，等不到三审'
    await step(20, people.person('zhou'), (context, now) =>
      fastTrackStory(context, { ...now, reason, overrideReason: '' }),
    )
    return publish()
  }
  await submit()
  if (plan.state === 'review') return decideUpTo(plan.step - 1)
  if (plan.state === 'returned') {
    const { note: reason } = plan
    return step(30, first, (context, now) =>
      returnStory(context, { ...now, reason, to: 'author', overrideReason: '' }),
    )
  }
  await decideUpTo(ranks.length)
  if (plan.state === 'signed') return
  if (plan.state === 'scheduled') {
    const at = new Date(clock.time.getTime() + plan.inHours * 3_600_000).toISOString()
    return step(5, first, (context, now) => scheduleStory(context, { ...signed(now), at }))
  }
  await publish()
  if (plan.state === 'corrected') {
    const notice = '本文原将闭馆日写作周二，应为周一，已改正。谨向读者致歉。'
    await step(180, first, (context, now) => correctStory(context, { ...now, notice, revisionId: null }))
  }
  if (plan.state === 'retracted') {
    const reason = '主办单位提供的演出时间有误，本文撤下，以主办单位公告为准。'
    await step(120, people.person('zhou'), (context, now) => retractStory(context, { ...now, reason }))
  }
  if (plan.state !== 'reopened' && plan.state !== 'updated') return
  await step(90, first, (context, now) => reopenStory(context, { ...now, note: '补充后续' }))
  if (plan.state === 'reopened') return
  await step(10, author, ({ actor, db }, { version }) =>
    changeFacts({ actor, db }, { storyId, version, summary: '一百二十天，三道防线，云渡河今年安全度汛。' }),
  )
  await submit()
  await decideUpTo(ranks.length)
  await step(10, top, (context, now) => updateStory(context, { ...signed(now), note: '' }))
}

type Now = {
  storyId: string
  stateVersion: number
  documentRev: number
  version: number
  revisionId: string | null
}

async function present(tx: Tx, storyId: string): Promise<Now> {
  const [row] = await tx
    .select({
      storyId: stories.id,
      stateVersion: stories.stateVersion,
      documentRev: sharedDocuments.rev,
      version: stories.version,
      revisionId: stories.signedRevisionId,
    })
    .from(stories)
    .innerJoin(sharedDocuments, eq(sharedDocuments.storyId, stories.id))
    .where(eq(stories.id, storyId))
  if (!row) throw new Error('the demo lost a story')
  return row
}

/** What publishing verbs name. */
function signed({ storyId, stateVersion, revisionId }: Now) {
  if (!revisionId) throw new Error('the demo publishes a story that nobody signed')
  return { storyId, stateVersion, revisionId }
}

function create(tx: Tx, people: NewsroomPeople, work: DemoWork, author: Actor) {
  const { story, plan, document, leadMediaId, section } = work
  const deadline = plan.deadlineInHours
  return createStoryInTx(tx, author, {
    document,
    authorId: author.id,
    facts: {
      sectionId: people.sectionId(section),
      columnId: story.column ? people.columnId(story.column) : null,
      kind: story.kind,
      bylines: story.by.map((entry) => bylineEntry(people, entry)),
      dateline: story.dateline ? { agency: '本报', place: '', date: '', mode: '讯' } : null,
      source: story.source ?? '',
      originalTitle: '',
      rights: '',
      slug: story.key,
      summary: '',
      language: story.language ?? 'zh-Hans',
      leadMediaId,
      topicIds: (story.topics ?? []).map((slug) => people.topicId(slug)).sort(),
    },
    plan: {
      plannedPage: plan.page ?? '',
      plannedLength: plan.length ?? null,
      ...(deadline === undefined ? {} : { deadline: new Date(Date.now() + deadline * 3_600_000) }),
    },
  })
}

/** `tao:contributor` → a byline; a contributor without a word is one, everybody else a reporter. */
function bylineEntry(people: NewsroomPeople, entry: string): BylineEntry {
  const [key = '', given] = entry.split(':')
  const { id, name, unit, grants } = people.person(key)
  const usual: BylineRole = grants.some(({ role }) => role === 'contributor') ? 'contributor' : 'reporter'
  return { personId: id, name, role: bylineRoles.find((role) => role === given) ?? usual, unit }
}
