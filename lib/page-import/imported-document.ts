import type { DocumentNode, StoryDocument } from '#lib/document/format.ts'
import type { ImportedStory } from './assemble.ts'

/**
 * The document of an imported story: editor's note, text with crossheads, signature, and a figure for each caption, whose
 * picture is still to come. Dateline, byline and column are facts, not text.
 */
export function importedDocument(story: ImportedStory): StoryDocument {
  const blocks: DocumentNode[] = []
  if (story.editorNote) blocks.push({ type: 'editorNote', content: [paragraph(story.editorNote)] })
  for (const [index, text] of story.paragraphs.entries()) {
    for (const crosshead of story.crossheads.filter((one) => one.beforeParagraphIndex === index))
      blocks.push({ type: 'crosshead', attrs: { level: 1 }, ...content(crosshead.text) })
    // The format has no line break inside a paragraph: each line of a stanza is one.
    blocks.push(...text.split('\n').map(paragraph))
  }
  blocks.push(...story.signature.map(paragraph))
  blocks.push(...story.photos.map(figure))
  return {
    type: 'doc',
    content: [
      { type: 'kicker', ...content(story.kicker ?? '') },
      { type: 'headline', ...content(story.headline ?? '') },
      { type: 'deck', ...content(story.deck ?? '') },
      ...(blocks.length > 0 ? blocks : [{ type: 'paragraph' }]),
    ],
  }
}

function figure({ caption, credit }: ImportedStory['photos'][number]): DocumentNode {
  return {
    type: 'figure',
    attrs: { mediaId: null, alt: '', credit: credit.join(' '), width: 'column', uploadId: null },
    ...content(caption),
  }
}

const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', ...content(text) })

const content = (text: string): Pick<DocumentNode, 'content'> =>
  text ? { content: [{ type: 'text', text }] } : {}
