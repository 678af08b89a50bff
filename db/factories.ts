import { eq, sql } from 'drizzle-orm'
import type { StoryDocument } from '#lib/document/format.ts'
import { newId } from '#lib/id.ts'
import type { Actor, Grant, PersonStatus, Role } from '#lib/person/roles.ts'
import { createStoryInTx, type NewStory } from '#lib/story/commands/create-story-in-tx.ts'
import type { StoryFacts } from '#lib/story/facts.ts'
import {
  isSigningStep,
  type PublicationState,
  type Stage,
  stepCount,
  type Workflow,
} from '#lib/story/workflow.ts'
import type { Db } from './client.ts'
import { backdate } from './factories/backdate.ts'
import { type ScriptLine, takeLine } from './factories/take-line.ts'
import { columns, persons, roleGrants, sections, stories, topics } from './schema/index.ts'

/**
 * Rows for tests and the demo newsroom. Stories come about the way they do in life: made, submitted, decided, published by
 * the real commands, so that revisions, hashes, reviews, publications and events always fit together.
 */

let count = 0
/** A number that no other row of this process has. */
function next(): number {
  count += 1
  return count
}

export type BuiltPerson = { id: string; name: string; email: string | null; actor: Actor & { id: string } }

/** Somebody with an account (no password unless a hash is given), or `listed` for a name in bylines only. */
export async function buildPerson(
  db: Db,
  person: {
    name?: string
    email?: string | null
    status?: PersonStatus
    grants?: Grant[]
    unit?: string
    bio?: string
    passwordHash?: string
  } = {},
): Promise<BuiltPerson> {
  const { status = 'active', grants = [], passwordHash = null, unit = null, bio = '' } = person
  const name = person.name ?? `人物${next()}`
  const email = person.email === undefined ? `${newId()}@yundu.example` : person.email
  const [row] = await db
    .insert(persons)
    .values({ name, email: status === 'listed' ? null : email, status, unit, bio, passwordHash })
    .returning()
  if (!row) throw new Error('person not written')
  if (grants.length > 0)
    await db.insert(roleGrants).values(grants.map((grant) => ({ personId: row.id, ...grant })))
  return { id: row.id, name, email: row.email, actor: { id: row.id, name, grants } }
}

export type BuiltSection = { id: string; slug: string; name: string }

export async function buildSection(
  db: Db,
  section: Partial<typeof sections.$inferInsert> = {},
): Promise<BuiltSection> {
  const n = next()
  const [row] = await db
    .insert(sections)
    .values({ slug: `section-${n}`, name: `频道${n}`, sort: n, ...section })
    .returning({ id: sections.id, slug: sections.slug, name: sections.name })
  if (!row) throw new Error('section not written')
  return row
}

export async function buildColumn(
  db: Db,
  column: Partial<typeof columns.$inferInsert> = {},
): Promise<{ id: string; slug: string; name: string }> {
  const n = next()
  const [row] = await db
    .insert(columns)
    .values({ slug: `column-${n}`, name: `栏目${n}`, sort: n, ...column })
    .returning({ id: columns.id, slug: columns.slug, name: columns.name })
  if (!row) throw new Error('column not written')
  return row
}

export async function buildTopic(
  db: Db,
  topic: Partial<typeof topics.$inferInsert> = {},
): Promise<{ id: string; slug: string; name: string }> {
  const n = next()
  const [row] = await db
    .insert(topics)
    .values({ slug: `topic-${n}`, name: `专题${n}`, ...topic })
    .returning({ id: topics.id, slug: topics.slug, name: topics.name })
  if (!row) throw new Error('topic not written')
  return row
}

/** The four who take a story from first line to sign-off. */
export type Cast = Record<'author' | 'editor' | 'head' | 'chief', Actor>

/** A section and people in all its roles, each with a grant for this section only (chief and admin: for all). */
export type Newsroom = { section: BuiltSection; cast: Cast } & Record<
  | 'reporter'
  | 'colleague'
  | 'contributor'
  | 'editor'
  | 'secondEditor'
  | 'head'
  | 'secondHead'
  | 'chief'
  | 'proofreader'
  | 'pageEditor'
  | 'admin'
  | 'outsider',
  BuiltPerson
>

/** A small newsroom. `outsider` is an editor of another section. */
export async function buildNewsroom(
  db: Db,
  section: Partial<typeof sections.$inferInsert> & { workflow?: Workflow } = {},
): Promise<Newsroom> {
  const own = await buildSection(db, section)
  const other = await buildSection(db)
  const here = (role: Role, sectionId: string | null = own.id) =>
    buildPerson(db, { grants: [{ role, sectionId }] })
  const people = {
    reporter: await here('reporter'),
    colleague: await here('reporter'),
    contributor: await here('contributor'),
    editor: await here('editor'),
    secondEditor: await here('editor'),
    head: await here('desk-head'),
    secondHead: await here('desk-head'),
    chief: await here('chief', null),
    proofreader: await here('proofreader'),
    pageEditor: await here('page-editor'),
    admin: await here('admin', null),
    outsider: await here('editor', other.id),
  }
  const { reporter, editor, head, chief } = people
  const cast = { author: reporter.actor, editor: editor.actor, head: head.actor, chief: chief.actor }
  return { section: own, cast, ...people }
}

/** A document of head and paragraphs. */
export function documentOf(text: {
  kicker?: string
  headline?: string
  deck?: string
  paragraphs?: readonly string[]
}): StoryDocument {
  const node = (type: string, words = '') =>
    words ? { type, content: [{ type: 'text', text: words }] } : { type }
  const { kicker, headline, deck, paragraphs = [''] } = text
  return {
    type: 'doc',
    content: [
      node('kicker', kicker),
      node('headline', headline),
      node('deck', deck),
      ...paragraphs.map((words) => node('paragraph', words)),
    ],
  }
}

/** Facts of a story about nothing in particular. */
export function factsFor(sectionId: string, facts: Partial<StoryFacts> = {}): StoryFacts {
  return {
    sectionId,
    columnId: null,
    kind: 'news',
    bylines: [],
    dateline: null,
    source: '',
    originalTitle: '',
    rights: '',
    slug: '',
    summary: '',
    language: 'zh-Hans',
    leadMediaId: null,
    topicIds: [],
    ...facts,
  }
}

export type StoryPlan = {
  sectionId: string
  cast: Cast
  document?: StoryDocument
  facts?: Partial<StoryFacts>
  plan?: NewStory['plan']
  /** Where the story is to stand. `step` only counts in review. */
  stage?: Stage
  step?: number
  publication?: PublicationState
  /** Signed again after it went out, with this text; readers do not see it yet. Takes `publication` live, stage signed. */
  newer?: StoryDocument
  /** When it was made. What follows comes `minutesApart` later each. Absent: everything happens now. */
  at?: Date
  minutesApart?: number
  scheduledFor?: Date
  retractReason?: string
}

/** A story in a given state, by the shortest way that leads there. */
export async function buildStory(db: Db, plan: StoryPlan): Promise<typeof stories.$inferSelect> {
  const { sectionId, cast, at, minutesApart = 30 } = plan
  const document =
    plan.document ?? documentOf({ headline: `稿件${next()}`, paragraphs: ['第一段。', '第二段。'] })
  const make = () =>
    db.transaction((tx) =>
      createStoryInTx(tx, cast.author, {
        document,
        facts: factsFor(sectionId, plan.facts),
        authorId: cast.author.id,
        plan: plan.plan,
      }),
    )
  const { storyId } = at ? await backdate(db, at, make) : await make()
  const [section] = await db.select().from(sections).where(eq(sections.id, sectionId))
  if (!section) throw new Error('no such section')
  const script = scriptTo(plan, section.workflow)
  await play(
    db,
    storyId,
    script.map((line, index) => ({
      ...line,
      at: at && new Date(at.getTime() + (index + 1) * minutesApart * 60_000),
    })),
  )
  return getStory(db, storyId)
}

/** Plays lines one after the other: each the real command, by its actor, on the state it finds. */
export async function play(db: Db, storyId: string, script: readonly ScriptLine[]): Promise<void> {
  for (const line of script) {
    const run = () => takeLine(db, storyId, line)
    if (line.at) await backdate(db, line.at, run)
    else await run()
  }
}

/** The story as it is now. */
export async function getStory(db: Db, storyId: string): Promise<typeof stories.$inferSelect> {
  const [row] = await db.select().from(stories).where(eq(stories.id, storyId))
  if (!row) throw new Error('no such story')
  return row
}

function scriptTo(plan: StoryPlan, workflow: Workflow): ScriptLine[] {
  const { cast, stage = 'drafting', publication = 'none', newer } = plan
  const { editor, head, chief, author } = cast
  const deciders = [editor, head, chief]
  const submit: ScriptLine = { by: author, verb: 'submit' }
  const decide = (step: number): ScriptLine => {
    const by = deciders[step - 1] ?? chief
    return isSigningStep(workflow, step) ? { by, verb: 'sign' } : { by, verb: 'approve' }
  }
  const through = (steps: number) => Array.from({ length: steps }, (_, index) => decide(index + 1))
  const sign = [submit, ...through(stepCount[workflow])]
  const scheduledFor = plan.scheduledFor ?? new Date(Date.now() + 24 * 3_600_000)
  const out: Record<PublicationState, ScriptLine[]> = {
    none: [],
    scheduled: [...sign, { by: editor, verb: 'schedule', scheduledFor }],
    live: [...sign, { by: editor, verb: 'publish' }],
    withdrawn: [
      ...sign,
      { by: editor, verb: 'publish' },
      { by: head, verb: 'retract', words: plan.retractReason ?? '消息来源有误。' },
    ],
  }
  const goneOut = out[publication]
  const reopened: ScriptLine[] = goneOut.length > 0 ? [...goneOut, { by: editor, verb: 'reopen' }] : []
  if (newer) return [...reopened, { by: editor, verb: 'write', document: newer }, ...sign]
  const ways: Record<Stage, ScriptLine[]> = {
    drafting: reopened,
    review: [...reopened, submit, ...through((plan.step ?? 1) - 1)],
    signed: goneOut.length > 0 ? goneOut : sign,
    held: [...goneOut, { by: editor, verb: 'hold' }],
    spiked: [...goneOut, { by: editor, verb: 'spike' }],
  }
  return ways[stage]
}

/** The database's clock. */
export async function databaseNow(db: Db): Promise<Date> {
  const [row] = await db.select({ now: sql<string>`clock_timestamp()::text` }).from(sql`(select 1) as one`)
  return new Date(row?.now ?? '')
}
