import type { DocumentNode, StoryDocument } from '#lib/document/format.ts'
import { bodyText } from '#lib/document/text.ts'
import type { SiteLanguage } from '#lib/site/words.ts'

/** Han characters, or words, that one reads in a minute. */
const pace: Record<SiteLanguage, number> = { 'zh-Hans': 450, en: 230 }

/** Minutes a story takes to read, at least 1. `length` is its 字数. */
export function readingTime(
  story: { document: StoryDocument; length: number },
  language: SiteLanguage,
): number {
  const amount =
    language === 'en' ? bodyText(story.document).split(/\s+/).filter(Boolean).length : story.length
  return Math.max(1, Math.round(amount / pace[language]))
}

/** Whether a picture stands in the text itself. */
export function shownInText(document: StoryDocument, mediaId: string): boolean {
  const shows = (node: DocumentNode): boolean =>
    (node.type === 'figure' && node.attrs?.mediaId === mediaId) || (node.content ?? []).some(shows)
  return document.content.some(shows)
}

/** The picture one sees first: the lead picture, else one that stands in the first two blocks of the text. */
export function firstImageOf(document: StoryDocument, leadId: string | null): string | null {
  if (leadId && !shownInText(document, leadId)) return leadId
  const opening = document.content
    .filter((node) => !['kicker', 'headline', 'deck'].includes(node.type))
    .slice(0, 2)
    .flatMap((node) => [node, ...(node.type === 'gallery' ? (node.content ?? []) : [])])
    .find((node) => node.type === 'figure')
  const id = opening?.attrs?.mediaId
  return typeof id === 'string' ? id : null
}
