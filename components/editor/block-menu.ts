import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { actions } from './actions.ts'
import { isSettling } from './composition.ts'
import type { ActionId } from './keys.ts'

/** What the block menu offers: its name on the screen, and how else one may call it. */
export type BlockChoice = { id: Exclude<ActionId, 'link'>; label: string; also: string }

/** The open menu: where it was opened, what it offers for what was typed, which one Enter takes. */
export type OpenBlockMenu = { at: number; query: string; choices: readonly BlockChoice[]; chosen: number }

export type BlockMenu = {
  state: () => OpenBlockMenu | null
  subscribe: (listener: () => void) => () => void
  take: (id: BlockChoice['id']) => void
  extension: Extension
}

/** `/`, or `、` which is the same key in Chinese punctuation, and letters or characters after it. */
const opening = /^[/、]([\p{L}\p{N}]{0,12})$/u

/** What was typed to open the menu, when a paragraph holds nothing else and the caret stands at its end. */
export function menuQuery({ selection: { $from, empty } }: EditorState): string | null {
  if (!empty || $from.parent.type.name !== 'paragraph') return null
  if ($from.parentOffset !== $from.parent.content.size) return null
  return opening.exec($from.parent.textContent)?.[1] ?? null
}

/** The choices a query means, those that begin with it first. */
export function matchChoices(choices: readonly BlockChoice[], query: string): BlockChoice[] {
  const wanted = query.toLowerCase()
  const names = (choice: BlockChoice) =>
    [choice.label, ...choice.also.split(' ')].map((name) => name.toLowerCase())
  const rank = (choice: BlockChoice) =>
    names(choice).some((name) => name.startsWith(wanted))
      ? 0
      : names(choice).some((name) => name.includes(wanted))
        ? 1
        : 2
  return choices.filter((choice) => rank(choice) < 2).sort((a, b) => rank(a) - rank(b))
}

/** The menu that opens on `/` and `、` at the start of an empty paragraph. Waits for the end of a composition. */
export function blockMenu(offered: readonly BlockChoice[], gate: CompositionGate): BlockMenu {
  let open: OpenBlockMenu | null = null
  let editor: Editor | undefined
  const listeners = new Set<() => void>()
  const set = (next: OpenBlockMenu | null) => {
    if (next === open) return
    open = next
    for (const listener of listeners) listener()
  }

  const follow = (state: EditorState, tr: Transaction) => {
    if (gate.holding) return
    const query = menuQuery(state)
    if (query === null) return set(null)
    const typed = isSettling(tr) || (tr.docChanged && !tr.getMeta(ySyncPluginKey))
    if (!open && !(typed && query === '')) return
    if (open?.query === query) return
    const choices = matchChoices(offered, query)
    set(choices.length > 0 ? { at: state.selection.$from.start(), query, choices, chosen: 0 } : null)
  }
  const move = (by: number) => {
    if (open) set({ ...open, chosen: (open.chosen + by + open.choices.length) % open.choices.length })
    return true
  }
  const take = (id: BlockChoice['id']) => {
    if (!editor || !open) return
    set(null)
    const { $from } = editor.state.selection
    editor.view.dispatch(editor.state.tr.delete($from.start(), $from.end()))
    actions[id].run(editor)
  }
  const press = (key: string, { choices, chosen }: OpenBlockMenu): boolean => {
    const choice = choices[chosen]
    if (key === 'ArrowDown') return move(1)
    if (key === 'ArrowUp') return move(-1)
    if (key === 'Escape') set(null)
    else if (key === 'Enter' && choice) take(choice.id)
    else return false
    return true
  }

  return {
    state: () => open,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    take,
    extension: Extension.create({
      name: 'blockMenu',
      priority: 1000,
      onBeforeCreate() {
        editor = this.editor
      },
      onTransaction({ transaction }) {
        follow(this.editor.state, transaction)
      },
      addProseMirrorPlugins: () => [
        new Plugin({
          key: new PluginKey('blockMenu'),
          props: {
            handleKeyDown: (_, event) => {
              if (!open || event.ctrlKey || event.metaKey || event.altKey) return false
              return press(event.key, open)
            },
            handleDOMEvents: {
              blur: () => {
                set(null)
                return false
              },
            },
          },
        }),
      ],
    }),
  }
}
