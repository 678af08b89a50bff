'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { cn } from '#lib/cn.ts'
import { ActionIcon } from './action-button.tsx'
import type { BlockMenu } from './block-menu.ts'

const listId = 'editor-block-menu'
const optionId = (id: string) => `${listId}-${id}`

/** The list below `/`. The text keeps the focus and names the chosen line to screen readers. */
export function BlockMenuList({
  editor,
  menu,
  sheet,
}: {
  editor: Editor
  menu: BlockMenu
  sheet: RefObject<HTMLElement | null>
}) {
  const t = useTranslations('editor')
  const open = useSyncExternalStore(menu.subscribe, menu.state, () => null)
  const list = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  const at = open?.at
  const chosen = open ? open.choices[open.chosen]?.id : undefined

  useLayoutEffect(() => {
    const around = sheet.current?.getBoundingClientRect()
    if (at === undefined || !around) return setPlace(null)
    const caret = editor.view.coordsAtPos(at)
    const height = list.current?.offsetHeight ?? 0
    const below = caret.bottom + height + 8 < window.innerHeight
    setPlace({
      left: Math.min(caret.left - around.left, around.width - (list.current?.offsetWidth ?? 0) - 8),
      top: (below ? caret.bottom + 4 : caret.top - height - 4) - around.top,
    })
  }, [editor, sheet, at])

  useEffect(() => {
    const { dom } = editor.view
    if (!chosen) return
    dom.setAttribute('aria-controls', listId)
    dom.setAttribute('aria-activedescendant', optionId(chosen))
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, chosen])

  if (!open) return null
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={t('blockMenu')}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      className="absolute z-10 max-h-72 w-56 overflow-y-auto rounded-sm border border-faint bg-sheet p-1"
    >
      {open.choices.map(({ id, label }) => (
        <div
          key={id}
          id={optionId(id)}
          role="option"
          tabIndex={-1}
          aria-selected={id === chosen}
          onMouseDown={(event) => {
            event.preventDefault()
            menu.take(id)
          }}
          className={cn(
            'flex touch-row items-center gap-2 rounded-sm px-2 text-sm',
            id === chosen && 'bg-wash',
          )}
        >
          <ActionIcon id={id} />
          {label}
        </div>
      ))}
    </div>
  )
}
