import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { headNodes } from '#lib/document/format.ts'
import { isHead } from './head.ts'

/** What stands, pale, in a line nobody has written yet. */
export type Placeholders = Record<(typeof headNodes)[number] | 'body', string>

/** Shows the names of empty head lines, and of the body while it is one empty paragraph. */
export function placeholders(words: Placeholders) {
  return Extension.create({
    name: 'placeholders',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('placeholders'),
        props: { decorations: (state) => decorate(state, words) },
      }),
    ],
  })
}

/** Looks at the first four blocks only, so typing costs nothing however long the story. */
function decorate({ doc }: EditorState, words: Placeholders): DecorationSet {
  const decorations: Decoration[] = []
  let at = 0
  for (let index = 0; index < Math.min(doc.childCount, 4); index++) {
    const node = doc.child(index)
    const isBody = !isHead(node)
    const shown = isBody ? index === doc.childCount - 1 && node.type.name === 'paragraph' : true
    if (node.content.size === 0 && shown) {
      const word = words[isBody ? 'body' : (node.type.name as keyof Placeholders)]
      decorations.push(
        Decoration.node(at, at + node.nodeSize, { class: 'is-empty', 'data-placeholder': word }),
      )
    }
    at += node.nodeSize
  }
  return DecorationSet.create(doc, decorations)
}
