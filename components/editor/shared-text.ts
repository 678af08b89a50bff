import { Collaboration } from '@tiptap/extension-collaboration'
import type { Plugin, PluginView } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { Doc, UndoManager } from 'yjs'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { blockNodes, fragmentName, headNodes } from '#lib/document/format.ts'

/** Undoing the making of a block must not take away what a colleague has written in it since. */
const keptWhileFilled = new Set<string>([
  ...headNodes,
  ...blockNodes,
  'listItem',
  'tableRow',
  'tableCell',
  'tableHeader',
])

/**
 * Binds the editor to the shared document: remote changes come in, own changes go out, undo takes back only one's own. What
 * is composed goes out once, when it is finished, as one step of undo.
 */
export function sharedText(document: Doc, gate: CompositionGate) {
  return Collaboration.extend({
    addProseMirrorPlugins() {
      const plugins: Plugin[] = this.parent?.() ?? []
      for (const plugin of plugins) if (plugin.spec.key === ySyncPluginKey) writeThroughGate(plugin, gate)
      return plugins
    },
  }).configure({ document, field: fragmentName, yUndoOptions: { protectedNodes: keptWhileFilled } })
}

/**
 * y-tiptap writes into the shared document whenever the view updates, with each half-typed syllable. Its plugin view is
 * wrapped so that updates during a composition are left out and the last one is made good when the gate opens.
 */
function writeThroughGate(plugin: Plugin, gate: CompositionGate): void {
  const make = plugin.spec.view
  if (!make) throw new Error('y-tiptap no longer writes from a plugin view')
  plugin.spec.view = (view): PluginView => {
    const inner = make.call(plugin, view)
    let left: EditorView['state'] | null = null
    const unset = gate.setWriter(() => {
      const before = left
      left = null
      if (!before || before.doc.eq(view.state.doc)) return
      stopCapturing(view)
      inner.update?.(view, before)
      stopCapturing(view)
    })
    return {
      update: (_, before) => {
        if (gate.holding) left ??= before
        else inner.update?.(view, before)
      },
      destroy: () => {
        unset()
        inner.destroy?.()
      },
    }
  }
}

function stopCapturing(view: EditorView): void {
  const undo: { undoManager: UndoManager } | undefined = yUndoPluginKey.getState(view.state)
  undo?.undoManager.stopCapturing()
}
