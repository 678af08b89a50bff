'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { ActionButton } from './action-button.tsx'
import { actions } from './actions.ts'
import { isComposing } from './is-composing.ts'
import { type ActionId, actionIds } from './keys.ts'
import { useActionStates } from './use-action-states.ts'

/** Actions before which a rule stands. */
const groupStarts = new Set<ActionId>(['paragraph', 'bold', 'bulletList'])

/** How Alt+F10 gets here. */
export type ToolbarHandle = { focus: () => void }

/** The bar above the sheet: one stop of the Tab key, arrows inside, Escape back to the text (ARIA's toolbar pattern). */
export function Toolbar({
  editor,
  gate,
  textId,
  onLink,
  ref,
}: {
  editor: Editor
  gate: CompositionGate
  textId: string
  onLink: () => void
  ref: Ref<ToolbarHandle>
}) {
  const t = useTranslations('editor')
  const states = useActionStates(editor, gate)
  const [stop, setStop] = useState<ActionId>('undo')
  const bar = useRef<HTMLDivElement>(null)
  const focus = (id: ActionId) => bar.current?.querySelector<HTMLElement>(`[data-action="${id}"]`)?.focus()
  useImperativeHandle(ref, () => ({ focus: () => focus(stop) }))

  const move = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') return void editor.commands.focus()
    const at = actionIds.indexOf(stop)
    const last = actionIds.length - 1
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key]
    const next = to === undefined ? undefined : actionIds[to]
    if (!next) return
    event.preventDefault()
    focus(next)
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('toolbar')}
      aria-controls={textId}
      onKeyDown={move}
      className="flex items-center overflow-x-auto [scrollbar-width:none]"
    >
      {actionIds.map((id) => (
        <span key={id} className={groupStarts.has(id) ? 'ml-1.5 border-rule border-l pl-1.5' : undefined}>
          <ActionButton
            id={id}
            {...states[id]}
            tabIndex={id === stop ? 0 : -1}
            onFocus={() => setStop(id)}
            onRun={() => (id === 'link' ? onLink() : actions[id].run(editor))}
          />
        </span>
      ))}
    </div>
  )
}
