'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '#lib/cn.ts'

const itemLooks = cn(
  'flex touch-row w-full cursor-default select-none items-center gap-2 rounded-sm px-2 text-ink text-sm no-underline outline-none',
  'data-highlighted:bg-wash data-disabled:text-quiet',
)

/** A list of verbs that opens from a button. */
export function Menu({
  trigger,
  align = 'end',
  side = 'bottom',
  children,
}: {
  trigger: ReactNode
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'right' | 'bottom' | 'left'
  children: ReactNode
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className="appear z-50 min-w-44 max-w-80 rounded-sm border border-rule bg-sheet p-1"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export function MenuItem({
  onSelect,
  disabled,
  hint,
  asChild = false,
  children,
}: {
  onSelect?: () => void
  disabled?: boolean
  /** A key, a count, or why it is closed. */
  hint?: ReactNode
  asChild?: boolean
  children: ReactNode
}) {
  if (asChild) {
    return (
      <Radix.Item asChild className={itemLooks} disabled={disabled} onSelect={onSelect}>
        {children}
      </Radix.Item>
    )
  }
  return (
    <Radix.Item className={itemLooks} disabled={disabled} onSelect={onSelect}>
      <span className="flex-1">{children}</span>
      {hint ? <span className="text-quiet text-xs">{hint}</span> : null}
    </Radix.Item>
  )
}

/** One choice of several; the chosen one is ticked. */
export function MenuChoice<Value extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string
  value: Value | ''
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
}) {
  return (
    <Radix.Group aria-label={label}>
      <MenuLabel>{label}</MenuLabel>
      <Radix.RadioGroup
        value={value}
        onValueChange={(next) => {
          const option = options.find((one) => one.value === next)
          if (option) onChange(option.value)
        }}
      >
        {options.map((option) => (
          <Radix.RadioItem key={option.value} value={option.value} className={itemLooks}>
            <span className="flex-1">{option.label}</span>
            <Radix.ItemIndicator>
              <Check aria-hidden className="size-4" />
            </Radix.ItemIndicator>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </Radix.Group>
  )
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 py-1 text-quiet text-xs">{children}</Radix.Label>
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-rule" />
}
