'use client'

import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'

/** Screens of the desk a person may enter. Words under `desk.nav.KEY`. */
export type NavKey = 'home' | 'stories' | 'import' | 'people' | 'settings'

export type NavItem = { key: NavKey; href: string }

/** Who sits here. */
export type Me = { id: string; name: string; email: string; hue: number }

/** A verb of the screen that the command palette offers too. */
export type ScreenCommand = { id: string; label: string; run: () => void }

type Desk = {
  me: Me
  nav: readonly NavItem[]
  /** What waits for me, by screen. */
  waiting: Partial<Record<NavKey, number>>
  /** How much of what happened I have not read yet. */
  unread: number
  palette: { open: boolean; setOpen: (open: boolean) => void }
  commands: readonly ScreenCommand[]
  setCommands: (commands: readonly ScreenCommand[]) => void
}

const DeskContext = createContext<Desk | null>(null)

/** What every part of the desk may know, handed down once by the desk's layout. */
export function DeskProvider({
  me,
  nav,
  waiting,
  unread,
  children,
}: Pick<Desk, 'me' | 'nav' | 'waiting' | 'unread'> & { children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const [commands, keepCommands] = useState<readonly ScreenCommand[]>([])
  const setCommands = useCallback((next: readonly ScreenCommand[]) => keepCommands(next), [])
  const value = useMemo<Desk>(
    () => ({ me, nav, waiting, unread, palette: { open, setOpen }, commands, setCommands }),
    [me, nav, waiting, unread, open, commands, setCommands],
  )
  return <DeskContext value={value}>{children}</DeskContext>
}

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useDesk outside DeskProvider')
  return desk
}
