import { Extension } from '@tiptap/core'
import type { Plugin, PluginView } from '@tiptap/pm/state'
import type { DecorationAttrs } from '@tiptap/pm/view'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { userOf } from '#lib/collab-client/people.ts'

/** How long a name stands at a caret that moved. */
const labelMs = 2_500

type AwarenessChange = { added: number[]; updated: number[]; removed: number[] }
type Listener = (change: AwarenessChange, origin: unknown) => void

/**
 * Colleagues' carets and selections in their colours, with the name while they are active. The own caret is left out by
 * its id in presence, which is not the id of the document the editor is bound to.
 */
export function carets(awareness: Awareness, gate: CompositionGate) {
  return Extension.create({
    name: 'carets',
    addProseMirrorPlugins() {
      const labels = caretLabels()
      const calm = calmAwareness(awareness, gate, labels.show)
      const plugin = yCursorPlugin(calm as unknown as Awareness, {
        awarenessStateFilter: (_: number, client: number) => client !== awareness.clientID,
        cursorBuilder: (user: CaretUser, client: number) => labels.make(user, client),
        selectionBuilder: (user: CaretUser): DecorationAttrs => ({
          class: `others-selection hue-${user.hue}`,
        }),
      }) as Plugin
      return [restWhileComposing(plugin, gate)]
    },
  })
}

type CaretUser = { name: string; color: string; hue: number }

/** y-tiptap insists on a colour in hex and writes one into the state otherwise; ours comes from the class. */
const unusedColour = '#000000'

/**
 * Presence as the caret plugin may see it: checked users only, and no news while someone composes here, when positions
 * cannot be resolved and the text must not be touched.
 */
function calmAwareness(awareness: Awareness, gate: CompositionGate, onActive: (client: number) => void) {
  const held = new Map<Listener, Listener>()
  return {
    clientID: awareness.clientID,
    getLocalState: () => awareness.getLocalState(),
    setLocalStateField: (name: string, value: unknown) => {
      if (!gate.holding) awareness.setLocalStateField(name, value)
    },
    getStates: () => {
      const states = new Map<number, unknown>()
      for (const [client, state] of awareness.getStates()) {
        const user = userOf(state)
        if (user && state.cursor)
          states.set(client, { cursor: state.cursor, user: { ...user, color: unusedColour } })
      }
      return states
    },
    on: (name: 'change', listener: Listener) => {
      const calm: Listener = (change, origin) => {
        if (gate.holding) return
        for (const client of [...change.added, ...change.updated]) onActive(client)
        listener(change, origin)
      }
      held.set(listener, calm)
      awareness.on(name, calm)
    },
    off: (name: 'change', listener: Listener) => {
      const calm = held.get(listener)
      if (calm) awareness.off(name, calm)
      held.delete(listener)
    },
  }
}

/** Leaves the plugin's view alone during a composition; the empty transaction after it brings it up to date. */
function restWhileComposing(plugin: Plugin, gate: CompositionGate): Plugin {
  const make = plugin.spec.view
  if (!make) return plugin
  plugin.spec.view = (view): PluginView => {
    const inner = make.call(plugin, view)
    return {
      update: (...args) => {
        if (!gate.holding) inner.update?.(...args)
      },
      destroy: () => inner.destroy?.(),
    }
  }
  return plugin
}

/** The carets' elements, and the time their names stand. */
function caretLabels() {
  const elements = new Map<number, HTMLElement>()
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  const show = (client: number) => {
    const element = elements.get(client)
    if (!element) return
    element.dataset.active = ''
    clearTimeout(timers.get(client))
    timers.set(
      client,
      setTimeout(() => {
        delete elements.get(client)?.dataset.active
        timers.delete(client)
      }, labelMs),
    )
  }
  const make = (user: CaretUser, client: number): HTMLElement => {
    const caret = document.createElement('span')
    caret.className = `others-caret hue-${user.hue}`
    caret.setAttribute('aria-hidden', 'true')
    const label = document.createElement('span')
    label.className = 'others-name'
    label.textContent = user.name
    caret.append(label)
    elements.set(client, caret)
    show(client)
    return caret
  }
  return { make, show }
}
