import type { BylineRole, StoryKind } from './workflow.ts'

/** One name of a byline. `personId` links to an author page; the printed name always stands here too. */
export type BylineEntry = { personId: string | null; name: string; role: BylineRole; unit: string }

/** 电头 in parts: 本报 · 临溪 · 12月7日 · 电. Any part may be empty. */
export type Dateline = { agency: string; place: string; date: string; mode: string }

/**
 * The facts of a story that are not its text but are printed with it. A revision freezes them beside the document, and
 * its SHA-256 covers both: what was signed is what is published.
 */
export type StoryFacts = {
  sectionId: string
  columnId: string | null
  kind: StoryKind
  bylines: BylineEntry[]
  dateline: Dateline | null
  source: string
  originalTitle: string
  rights: string
  slug: string
  summary: string
  language: 'zh-Hans' | 'en'
  leadMediaId: string | null
  topicIds: string[]
}
