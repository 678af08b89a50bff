import type { ImportedStory } from './assemble.ts'
import type { PageFacts } from './furniture.ts'
import { type ReadOptions, readPage } from './read-page.ts'
import type { PrintedKind } from './story-kind.ts'
import { type Warning, warnAbout } from './warnings.ts'

/** A story as `galley import-page --json` prints it. Keys after `warnings` only where there is something to say. */
export type StoryJson = {
  kind: PrintedKind
  kicker: string | null
  headline: string | null
  deck: string | null
  column: string | null
  dateline: string | null
  paragraphs: string[]
  crossheads: { beforeParagraphIndex: number; text: string }[]
  byline: string[]
  /** As printed, one for each name; null where none was. */
  bylineRoles: (string | null)[]
  warnings: Warning[]
  columnTag?: string
  editorNote?: string
  photos?: { caption: string; credit: string[] }[]
  signature?: string[]
}

export type PageJson = { page: PageFacts; stories: StoryJson[] }

/**
 * Reads the text of a newspaper page into the JSON that the command line prints. Needs no database.
 * @param source the page as text, any line breaks, at most 200,000 characters
 * @throws AppError nothing_found (empty, or no Chinese), not_text (binary), too_large
 */
export function importPageToJson(source: string, options: ReadOptions = {}): PageJson {
  const page = readPage(source, options)
  return {
    page: page.facts,
    stories: page.stories.map((story) => toJson(story, warnAbout(story, page.decisions))),
  }
}

function toJson(story: ImportedStory, warnings: Warning[]): StoryJson {
  return {
    kind: story.kind,
    kicker: story.kicker,
    headline: story.headline,
    deck: story.deck,
    column: story.column,
    dateline: story.dateline,
    paragraphs: story.paragraphs,
    crossheads: story.crossheads,
    byline: story.bylines.map((one) => one.name),
    bylineRoles: story.bylines.map((one) => one.role || one.unit || null),
    warnings,
    ...(story.columnTag === null ? {} : { columnTag: story.columnTag }),
    ...(story.editorNote === null ? {} : { editorNote: story.editorNote }),
    ...(story.photos.length === 0 ? {} : { photos: story.photos }),
    ...(story.signature.length === 0 ? {} : { signature: story.signature }),
  }
}
