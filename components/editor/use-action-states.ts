import type { Editor } from '@tiptap/core'
import { isMarkActive } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useRef } from 'react'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { actions, allowsLink } from './actions.ts'
import { type ActionId, actionIds } from './keys.ts'

export type ActionStates = Record<ActionId, { active: boolean | undefined; closed: boolean }>

/** What each action could do and has done at the caret. Renders again only when one of them turns, never while composing. */
export function useActionStates(editor: Editor, gate: CompositionGate): ActionStates {
  const last = useRef<ActionStates | null>(null)
  return useEditorState({
    editor,
    selector: ({ editor: { state, isEditable } }) => {
      if (gate.holding && last.current) return last.current
      const states = Object.fromEntries(
        actionIds.map((id) => {
          if (id === 'link')
            return [id, { active: isMarkActive(state, 'link'), closed: !isEditable || !allowsLink(state) }]
          const { isActive, isOpen } = actions[id]
          return [id, { active: isActive?.(state), closed: !isEditable || !isOpen(state) }]
        }),
      ) as ActionStates
      last.current = states
      return states
    },
  })
}
