'use client'

import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '#lib/cn.ts'

/** Panels of which one is shown. Children: one TabList, then a TabPanel a value. */
export function Tabs({
  value,
  defaultValue,
  onValueChange,
  className,
  children,
}: {
  value?: string
  defaultValue?: string
  onValueChange?: (value: string) => void
  className?: string
  children: ReactNode
}) {
  return (
    <Radix.Root
      value={value}
      defaultValue={defaultValue}
      onValueChange={onValueChange}
      className={cn('flex min-h-0 flex-col', className)}
    >
      {children}
    </Radix.Root>
  )
}

export function TabList({
  label,
  className,
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <Radix.List
      aria-label={label}
      className={cn('flex shrink-0 gap-1 overflow-x-auto border-rule border-b', className)}
    >
      {children}
    </Radix.List>
  )
}

/** A tab with the number of what it holds, when that is more than none. */
export function Tab({ value, count, children }: { value: string; count?: number; children: ReactNode }) {
  return (
    <Radix.Trigger
      value={value}
      className={cn(
        '-mb-px touch-row shrink-0 border-transparent border-b-2 px-2 text-quiet text-sm hover:text-ink',
        'data-[state=active]:border-ink data-[state=active]:font-semibold data-[state=active]:text-ink',
      )}
    >
      {children}
      {count ? (
        <>
          {' '}
          <span className="font-normal text-quiet tabular-nums">{count}</span>
        </>
      ) : null}
    </Radix.Trigger>
  )
}

export function TabPanel({
  value,
  className,
  children,
}: {
  value: string
  className?: string
  children: ReactNode
}) {
  return (
    <Radix.Content value={value} className={cn('min-h-0 flex-1', className)}>
      {children}
    </Radix.Content>
  )
}
