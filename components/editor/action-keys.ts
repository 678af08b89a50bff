import { type Editor, Extension } from '@tiptap/core'
import { keymap } from '@tiptap/pm/keymap'
import { type Command, NodeSelection, Plugin, PluginKey, Selection } from '@tiptap/pm/state'
import { actions, allowsLink } from './actions.ts'
import { type ActionId, actionKeys } from './keys.ts'

/** What keys ask of the screen around the text. */
export type Windows = { openLink: () => void; openHelp: () => void; focusToolbar: () => void }

/** The keyboard of the text. Undo, redo and lists bring their own keys with them. */
export function actionKeymap(windows: () => Windows) {
  return Extension.create({
    name: 'actionKeymap',
    priority: 800,
    addKeyboardShortcuts() {
      const open = (window: keyof Windows) => () => {
        windows()[window]()
        return true
      }
      return {
        ...bindings(this.editor),
        [actionKeys.link ?? '']: () => allowsLink(this.editor.state) && open('openLink')(),
        'Mod-/': open('openHelp'),
        'Alt-F10': open('focusToolbar'),
        // There are no line breaks inside a paragraph of a newspaper.
        'Shift-Enter': () => this.editor.commands.enter(),
      }
    },
    addProseMirrorPlugins: () => [keymap({ Enter: leaveCaption }), leaveByTab()],
  })
}

function bindings(editor: Editor): Record<string, () => boolean> {
  const keys: Record<string, () => boolean> = {}
  for (const id of Object.keys(actions) as Exclude<ActionId, 'link'>[]) {
    const key = actionKeys[id]
    // A key that cannot do anything here is still ours: Ctrl+B in a headline must not open the browser's bookmarks.
    if (key && id !== 'undo' && id !== 'redo')
      keys[key] = () => {
        if (actions[id].isOpen(editor.state)) actions[id].run(editor)
        return true
      }
  }
  return keys
}

/** Escape, then Tab leaves the text wherever the caret stands; in a list Tab alone indents. */
function leaveByTab(): Plugin {
  let leaving = false
  return new Plugin({
    key: new PluginKey('leaveByTab'),
    props: {
      handleDOMEvents: {
        keydown: (_, event) => {
          const leaves = leaving && event.key === 'Tab'
          leaving = event.key === 'Escape' || (leaving && event.key === 'Shift')
          return leaves
        },
      },
    },
  })
}

/** Enter in a caption, or on a picture or divider, goes on in a new paragraph below. */
export const leaveCaption: Command = (state, dispatch) => {
  const { selection } = state
  const { paragraph } = state.schema.nodes
  const inFigure = selection.$from.parent.type.name === 'figure'
  const onBlock = selection instanceof NodeSelection && selection.node.isBlock
  if (!paragraph || (!inFigure && !onBlock)) return false
  const after = inFigure ? selection.$to.after(1) : selection.to
  const tr = state.tr.insert(after, paragraph.create())
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(after + 1))).scrollIntoView())
  return true
}
