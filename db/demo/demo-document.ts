import type { DocumentNode, StoryDocument } from '#lib/document/format.ts'
import type { DemoStory } from './demo-story.ts'

/** A picture as the demo's stories name it. */
export type DemoMedia = { id: string; alt: string; altEn: string; credit: string }

/**
 * The document of a demo story: see `DemoStory.text` for the signs a line may begin with.
 * @throws Error for a picture that does not exist
 */
export function demoDocument(story: DemoStory, pictures: ReadonlyMap<string, DemoMedia>): StoryDocument {
  const blocks: DocumentNode[] = []
  for (const line of story.text.split('\n').filter((one) => one.trim() !== '')) {
    const item = line.startsWith('* ') ? listItem(line.slice(2)) : undefined
    const last = blocks.at(-1)
    if (item && last?.type === 'bulletList') last.content?.push(item)
    else blocks.push(item ? { type: 'bulletList', content: [item] } : blockOf(line, story, pictures))
  }
  return {
    type: 'doc',
    content: [
      { type: 'kicker', ...text(story.kicker) },
      { type: 'headline', ...text(story.headline) },
      { type: 'deck', ...text(story.deck) },
      ...blocks,
    ],
  }
}

/** Keys of the pictures a story shows, in order. */
export function picturesOf(story: DemoStory): string[] {
  return [...story.text.matchAll(/^!\[(\w+)\]/gm)].flatMap((match) => match[1] ?? [])
}

function blockOf(line: string, story: DemoStory, pictures: ReadonlyMap<string, DemoMedia>): DocumentNode {
  const figure = /^!\[(\w+)\]\s*(.*)$/.exec(line)
  if (figure) {
    const media = pictures.get(figure[1] ?? '')
    if (!media) throw new Error(`no picture ${figure[1]}`)
    const alt = story.language === 'en' ? media.altEn : ''
    return {
      type: 'figure',
      attrs: { mediaId: media.id, alt, credit: '', width: 'column', uploadId: null },
      ...text(figure[2]),
    }
  }
  if (line.startsWith('## ')) return { type: 'crosshead', attrs: { level: 1 }, ...text(line.slice(3)) }
  if (line.startsWith('> '))
    return { type: 'blockquote', content: [{ type: 'paragraph', ...text(line.slice(2)) }] }
  return { type: 'paragraph', ...text(line) }
}

const listItem = (line: string): DocumentNode => ({
  type: 'listItem',
  content: [{ type: 'paragraph', ...text(line) }],
})

const text = (content: string | undefined): Pick<DocumentNode, 'content'> =>
  content ? { content: [{ type: 'text', text: content }] } : {}
