import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isComposing } from './is-composing.ts'

/** Keys that change the text by the place of the caret. */
const changing = new Set(['Enter', 'Backspace', 'Delete', 'Tab'])

/**
 * Looks where the caret is before such a key acts. Browsers tell of a moved caret some milliseconds late; a key that comes
 * faster, from a macro or a held key, would find the old place, and the browser's own deleting would join body and deck.
 */
export const FreshSelection = Extension.create({
  name: 'freshSelection',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('freshSelection'),
      props: {
        handleDOMEvents: {
          keydown: (view, event) => {
            if (changing.has(event.key) && !view.composing && !isComposing(event)) readSelection(view)
            return false
          },
        },
      },
    }),
  ],
})

function readSelection(view: EditorView): void {
  const { selection, doc, tr } = view.state
  const dom = view.dom.ownerDocument.getSelection()
  if (!(selection instanceof TextSelection) || !dom?.anchorNode || !dom.focusNode) return
  if (!isInLine(view, dom.anchorNode) || !isInLine(view, dom.focusNode)) return
  const anchor = view.posAtDOM(dom.anchorNode, dom.anchorOffset)
  const head = view.posAtDOM(dom.focusNode, dom.focusOffset)
  if (anchor === selection.anchor && head === selection.head) return
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))))
}

/** Whether a place in the page is inside a line of text, where places in page and document match one to one. */
function isInLine(view: EditorView, place: Node): boolean {
  return place.nodeType === Node.TEXT_NODE && place.parentNode !== view.dom && view.dom.contains(place)
}
