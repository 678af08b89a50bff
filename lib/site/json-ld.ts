import { headOf, textOf } from '#lib/document/text.ts'
import type { PublicPaper } from '#lib/paper/public.ts'
import type { PublicStory } from '#lib/story/public.ts'
import type { StoryKind } from '#lib/story/workflow.ts'
import { addressOf } from './addresses.ts'
import { excerptOf } from './excerpt.ts'
import { bestWidth, type PublicImage } from './image.ts'
import { machineTime } from './times.ts'

/** schema.org type by 体裁; what is not named is a NewsArticle. */
const types: Partial<Record<StoryKind, string>> = {
  feature: 'ReportageNewsArticle',
  colour: 'ReportageNewsArticle',
  'round-up': 'AnalysisNewsArticle',
  commentary: 'OpinionNewsArticle',
  letter: 'OpinionNewsArticle',
  verse: 'Article',
  notice: 'Article',
}

/** People who made the story; a source is no author, an editor is named as such. */
const authorRoles = new Set(['reporter', 'contributor', 'intern', 'words-and-pictures', 'author', 'other'])

type Site = { origin: string; paper: PublicPaper; timeZone: string }

/** Address of a picture for machines: a JPEG of about 1280 px. */
export function shareImage(image: PublicImage | undefined, origin: string): string | undefined {
  const format = image?.widths.jpeg ? 'jpeg' : 'webp'
  const width = image && bestWidth(image.widths[format] ?? [], 1200)
  return image && width ? origin + addressOf.media(image.id, width, format) : undefined
}

/** How a story is summed up for machines: its summary, else its beginning. */
export function descriptionOf({ document, facts }: PublicStory): string {
  const paragraphs = document.content.filter((node) => node.type === 'paragraph')
  return facts.summary || excerptOf(paragraphs.map(textOf), 160)
}

/** A story as schema.org/NewsArticle, by Google's and schema.org's guides. Undefined members are left out by JSON. */
export function articleJsonLd(
  story: PublicStory,
  { origin, paper, timeZone }: Site,
): Record<string, unknown> {
  const { document, facts, bylines, section } = story
  const { kicker, headline, deck } = headOf(document)
  const url = origin + story.path
  const images = [facts.leadMediaId, ...story.images.keys()].flatMap((id) => {
    const address = id ? shareImage(story.images.get(id), origin) : undefined
    return address ? [address] : []
  })
  return {
    '@context': 'https://schema.org',
    '@type': types[facts.kind] ?? 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    url,
    headline: headline || kicker,
    alternativeHeadline: [kicker, deck].filter((line) => line && headline).join(' ') || undefined,
    description: descriptionOf(story) || undefined,
    inLanguage: facts.language,
    articleSection: section?.name,
    datePublished: machineTime(story.publishedAt, timeZone),
    dateModified: machineTime(lastChange(story), timeZone),
    image: images.length > 0 ? [...new Set(images)] : undefined,
    author: bylines
      .filter(({ role }) => authorRoles.has(role))
      .map(({ name, personId, page }) => ({
        '@type': 'Person',
        name,
        url: page && personId ? origin + addressOf.author(personId) : undefined,
      })),
    editor:
      paper.editorCredits !== 'none' && story.editors.editor
        ? { '@type': 'Person', name: story.editors.editor }
        : undefined,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: paper.name,
      url: `${origin}/`,
      correctionsPolicy: origin + addressOf.corrections,
    },
    dateline: facts.dateline?.place || undefined,
    wordCount: story.length,
    keywords: story.topics.length > 0 ? story.topics : undefined,
    isAccessibleForFree: true,
    sourceOrganization: facts.source ? { '@type': 'Organization', name: facts.source } : undefined,
    correction:
      story.corrections.length > 0
        ? story.corrections.map(({ notice, at }) => ({
            '@type': 'CorrectionComment',
            text: notice,
            datePublished: machineTime(at, timeZone),
          }))
        : undefined,
  }
}

/** A story for cards in messengers (ogp.me). */
export function articleOpenGraph(
  story: PublicStory,
  { origin, timeZone }: Site,
): { property: string; content: string }[] {
  const { facts, bylines, section } = story
  const lead = facts.leadMediaId ?? [...story.images.keys()][0]
  const image = lead ? story.images.get(lead) : undefined
  const address = shareImage(image, origin)
  const pairs: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:locale', facts.language === 'en' ? 'en_GB' : 'zh_CN'],
    ['og:image', address],
    ['og:image:alt', address && image?.alt],
    ['article:published_time', machineTime(story.publishedAt, timeZone)],
    ['article:modified_time', machineTime(lastChange(story), timeZone)],
    ['article:section', section?.name],
    ...bylines
      .filter(({ role }) => authorRoles.has(role))
      .map(({ name }): [string, string] => ['article:author', name]),
    ...story.topics.map((topic): [string, string] => ['article:tag', topic]),
  ]
  return pairs.flatMap(([property, content]) => (content ? [{ property, content }] : []))
}

/** The last time readers were shown something else: an update or a correction. */
export function lastChange({ publishedAt, updatedAt, corrections }: PublicStory): Date {
  return [publishedAt, updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)].reduce((a, b) =>
    a > b ? a : b,
  )
}
