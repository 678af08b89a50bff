'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { cn } from '#lib/cn.ts'
import { Input } from './input.tsx'

export type Suggestion = { id: string; label: string; hint?: string }

/** A line of text with suggestions below it. What is typed counts; a suggestion only fills it in. */
export function Combobox({
  value,
  onChange,
  onPick,
  suggestions,
  label,
  listLabel,
  id,
  className,
  ...described
}: {
  value: string
  onChange: (text: string) => void
  onPick: (suggestion: Suggestion) => void
  suggestions: readonly Suggestion[]
  /** Name of the field where no label element points at `id`. */
  label?: string
  listLabel: string
  id?: string
  className?: string
  maxLength?: number
  'aria-describedby'?: string
  'aria-invalid'?: true
}) {
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const shown = open && suggestions.length > 0

  const pick = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return
    onPick(suggestion)
    setOpen(false)
    setAt(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (suggestions.length === 0) return
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((before) => (before + step + suggestions.length) % suggestions.length)
    } else if (event.key === 'Enter' && shown && at >= 0) {
      event.preventDefault()
      pick(suggestions[at])
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }

  return (
    <div className={cn('relative', className)}>
      <Input
        id={id}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        {...described}
      />
      {shown ? (
        <div
          id={listId}
          role="listbox"
          aria-label={listLabel}
          tabIndex={-1}
          className="absolute inset-x-0 top-full z-40 mt-1 max-h-60 overflow-y-auto rounded-sm border border-faint bg-sheet p-1"
        >
          {suggestions.map((suggestion, order) => (
            <div
              key={suggestion.id}
              id={`${listId}-${order}`}
              role="option"
              tabIndex={-1}
              aria-selected={order === at}
              // Before the input loses its focus.
              onMouseDown={(event) => {
                event.preventDefault()
                pick(suggestion)
              }}
              className="flex touch-row cursor-default items-center gap-2 rounded-sm px-2 hover:bg-wash aria-selected:bg-wash"
            >
              <span>{suggestion.label}</span>
              {suggestion.hint ? <span className="text-quiet text-xs">{suggestion.hint}</span> : null}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
