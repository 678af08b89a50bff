import type { Node } from '@tiptap/pm/model'
import type { TextCounts } from '#lib/collab-client/session-store.ts'
import { countCharacters } from '#lib/document/count.ts'
import { findMarkers } from '#lib/document/markers.ts'
import { isHead } from './head.ts'

/** Text that repeats or describes the story and so is not its length. */
const besideTheText = new Set(['pullQuote', 'figure'])

type Block = { characters: number; markers: number }

/**
 * A counter that remembers its last pass by the text of each block: after a colleague's keystroke every node of the document
 * is a new object, but nearly every text is an old one.
 */
export function textCounter(): (doc: Node) => TextCounts {
  let last = new Map<string, Block>()
  return (doc) => {
    const next = new Map<string, Block>()
    const counts: TextCounts = { characters: 0, crossheads: 0, figures: 0, markers: 0 }
    doc.descendants((node, _, parent) => {
      if (node.type.name === 'crosshead') counts.crossheads++
      if (node.type.name === 'figure') counts.figures++
      if (!node.isTextblock) return true
      const text = node.textContent
      const block = next.get(text) ?? last.get(text) ?? measure(text)
      next.set(text, block)
      counts.markers += block.markers
      if (!(parent === doc && isHead(node)) && !besideTheText.has(node.type.name))
        counts.characters += block.characters
      return false
    })
    last = next
    return counts
  }
}

function measure(text: string): Block {
  return { characters: countCharacters(text), markers: findMarkers(text).length }
}
