'use client'

import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { CompositionGate } from '#lib/collab-client/composition-gate.ts'
import { ActionButton } from './action-button.tsx'
import { actions } from './actions.ts'
import type { ActionId } from './keys.ts'
import { useActionStates } from './use-action-states.ts'

const offered = ['bold', 'italic', 'emphasisDots', 'link', 'crosshead'] as const satisfies readonly ActionId[]

/** A few actions at the selected text, for the pointer; the toolbar has them all for everyone. */
export function SelectionBubble({
  editor,
  gate,
  sheet,
  onLink,
}: {
  editor: Editor
  gate: CompositionGate
  /** The positioned element around the text. */
  sheet: RefObject<HTMLElement | null>
  onLink: () => void
}) {
  const range = useEditorState({
    editor,
    selector: ({ editor: { state, isEditable, isFocused } }) => {
      const { selection } = state
      const shown = isEditable && isFocused && !gate.holding && !selection.empty
      return shown && selection instanceof TextSelection ? `${selection.from}-${selection.to}` : null
    },
  })
  return range ? (
    <Bubble key="bubble" editor={editor} gate={gate} sheet={sheet} range={range} onLink={onLink} />
  ) : null
}

function Bubble({
  editor,
  gate,
  sheet,
  range,
  onLink,
}: Parameters<typeof SelectionBubble>[0] & { range: string }) {
  const t = useTranslations('editor')
  const states = useActionStates(editor, gate)
  const bubble = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)

  useLayoutEffect(() => {
    const [from = 0, to = 0] = range.split('-').map(Number)
    const around = sheet.current?.getBoundingClientRect()
    const size = bubble.current?.getBoundingClientRect()
    if (!around || !size) return
    const start = editor.view.coordsAtPos(from)
    const end = editor.view.coordsAtPos(to, -1)
    const middle = start.top === end.top ? (start.left + end.left) / 2 : around.left + around.width / 2
    const left = Math.min(Math.max(middle - around.left - size.width / 2, 8), around.width - size.width - 8)
    setPlace({ left, top: start.top - around.top - size.height - 6 })
  }, [editor, sheet, range])

  return (
    <div
      ref={bubble}
      role="toolbar"
      aria-label={t('bubble')}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      className="absolute z-10 flex rounded-sm border border-faint bg-sheet p-0.5 touch:hidden"
    >
      {offered.map((id) => (
        <ActionButton
          key={id}
          id={id}
          {...states[id]}
          tabIndex={-1}
          onRun={() => (id === 'link' ? onLink() : actions[id].run(editor))}
        />
      ))}
    </div>
  )
}
