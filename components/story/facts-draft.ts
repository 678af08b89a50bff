import { fromWallTime, toWallTime } from '#lib/locale/wall-time.ts'
import type { BylineEntry, Dateline } from '#lib/story/facts.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { StoryKind } from '#lib/story/workflow.ts'

/** The facts of a story as a form holds them: times on the paper's clock, numbers as typed. */
export type FactsDraft = {
  sectionId: string
  columnId: string
  kind: StoryKind
  bylines: BylineEntry[]
  dateline: Dateline
  source: string
  originalTitle: string
  rights: string
  slug: string
  summary: string
  language: 'zh-Hans' | 'en'
  topicIds: string[]
  deadline: string
  plannedDate: string
  plannedPage: string
  plannedLength: string
}

export type FactKey = keyof FactsDraft

const noDateline: Dateline = { agency: '', place: '', date: '', mode: '' }

/** What the form shows for a story. */
export function draftOf(story: StoryForDesk, timeZone: string): FactsDraft {
  return {
    sectionId: story.section.id,
    columnId: story.column?.id ?? '',
    kind: story.kind,
    bylines: story.bylines,
    dateline: story.dateline ?? noDateline,
    source: story.source,
    originalTitle: story.originalTitle,
    rights: story.rights,
    slug: story.slug,
    summary: story.summary,
    language: story.language,
    topicIds: story.topics.map((topic) => topic.id),
    deadline: toWallTime(story.deadline, timeZone),
    plannedDate: story.plannedDate ?? '',
    plannedPage: story.plannedPage,
    plannedLength: story.plannedLength === null ? '' : String(story.plannedLength),
  }
}

/** All facts of a form as `changeFacts` takes them: empty fields as null where the column has no value. */
export function factsOf(draft: FactsDraft, timeZone: string) {
  const { agency, place, date, mode } = draft.dateline
  const length = Number.parseInt(draft.plannedLength, 10)
  return {
    sectionId: draft.sectionId,
    columnId: draft.columnId || null,
    kind: draft.kind,
    bylines: draft.bylines.filter((entry) => entry.name.trim() !== ''),
    dateline: agency || place || date || mode ? draft.dateline : null,
    source: draft.source,
    originalTitle: draft.originalTitle,
    rights: draft.rights,
    slug: draft.slug,
    summary: draft.summary,
    language: draft.language,
    topicIds: draft.topicIds,
    deadline: draft.deadline ? fromWallTime(draft.deadline, timeZone) : null,
    plannedDate: draft.plannedDate || null,
    plannedPage: draft.plannedPage,
    plannedLength: Number.isNaN(length) ? null : length,
  }
}

/** Only what differs from the stored facts, as `changeFacts` takes it: what is left out stays as it is. */
export function patchOf(stored: FactsDraft, draft: FactsDraft, timeZone: string) {
  const all = factsOf(draft, timeZone)
  const changed = differing(stored, draft)
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => changed.some((one) => one === key)),
  ) as Partial<typeof all>
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The facts in which two drafts differ. */
export function differing(a: FactsDraft, b: FactsDraft): FactKey[] {
  return (Object.keys(a) as FactKey[]).filter((key) => !same(a[key], b[key]))
}

/**
 * Carries my changes over to facts that somebody else changed meanwhile.
 * @param base what the form showed when I began, `mine` what it holds now, `theirs` what is stored now
 * @returns a draft with their changes wherever I made none, and the facts both of us changed differently; there mine stays
 */
export function rebase(
  base: FactsDraft,
  mine: FactsDraft,
  theirs: FactsDraft,
): { draft: FactsDraft; both: FactKey[] } {
  const iChanged = differing(base, mine)
  const draft: FactsDraft = { ...theirs }
  for (const key of iChanged) take(draft, mine, key)
  const theyChanged = differing(base, theirs)
  return { draft, both: iChanged.filter((key) => theyChanged.includes(key) && !same(mine[key], theirs[key])) }
}

/** Copies one fact from a draft into another. */
export function take<Key extends FactKey>(into: FactsDraft, from: FactsDraft, key: Key): void {
  into[key] = from[key]
}
