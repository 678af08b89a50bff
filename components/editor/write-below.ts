import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** A click on the empty sheet below the last block goes on writing there, in a new paragraph where the last is none. */
export const WriteBelow = Extension.create({
  name: 'writeBelow',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('writeBelow'),
      props: {
        handleClick: (view, _, event) => {
          const last = view.dom.lastElementChild
          if (!view.editable || !last || event.clientY <= last.getBoundingClientRect().bottom) return false
          view.dispatch(atEnd(view).scrollIntoView())
          view.focus()
          return true
        },
      },
    }),
  ],
})

function atEnd({ state }: EditorView) {
  const { paragraph } = state.schema.nodes
  const tr = state.tr
  if (paragraph && state.doc.lastChild?.type !== paragraph)
    tr.insert(state.doc.content.size, paragraph.create())
  return tr.setSelection(Selection.atEnd(tr.doc))
}
