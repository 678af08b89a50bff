import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { watchComposition } from '#lib/collab-client/watch-composition.ts'

const key = new PluginKey('composition')

/** Closes the gate while someone composes in the text, and says in an empty transaction when the text is whole again. */
export function composition(gate: CompositionGate) {
  return Extension.create({
    name: 'composition',
    addProseMirrorPlugins() {
      return [
        new Plugin({
          key,
          view: (view) => {
            const unwatch = watchComposition(gate, { text: view.dom, window, document })
            const deaf = gate.whenSettled(() => {
              if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, 'settled'))
            })
            return {
              destroy: () => {
                deaf()
                unwatch()
              },
            }
          },
        }),
      ]
    },
  })
}

/** Whether a transaction is the one after a composition. */
export function isSettling(transaction: Transaction): boolean {
  return transaction.getMeta(key) === 'settled'
}
