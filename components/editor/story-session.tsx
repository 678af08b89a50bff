'use client'

import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { OpenSession } from '#lib/collab-client/open-session.ts'
import type { ReadOnlyReason, Refusal } from '#lib/collab-client/saved-state.ts'
import { type SessionState, sessionStore } from '#lib/collab-client/session-store.ts'
import { AppError } from '#lib/errors.ts'

/** Whoever sits here. `color` is the person's hue, 1 to 8. */
export type EditingPerson = { id: string; name: string; email: string; color: number }

/** A story's text as the screen around it sees it. Before the browser has opened it, `open` is null. */
export type StorySessionHandle = {
  open: OpenSession | null
  person: EditingPerson
  canEdit: boolean
  /**
   * Commits everything in this tab's text. Every verb that decides on the text waits for it and sends `rev`.
   * @throws AppError text_not_saved
   */
  waitUntilSaved: () => Promise<{ rev: number }>
}

const SessionContext = createContext<StorySessionHandle | null>(null)

/** What a screen shows before anything is known, and on the server. */
const idle = sessionStore()

/**
 * Opens the shared text of a story for everything inside: the editor, the saved state, who is here. Changing `epoch` opens
 * another document.
 */
export function StorySession({
  storyId,
  epoch,
  documentVersion,
  canEdit,
  readOnlyBecause = 'locked',
  person,
  onSaved,
  onStoryChanged,
  children,
}: {
  storyId: string
  epoch: number
  documentVersion: number
  canEdit: boolean
  readOnlyBecause?: ReadOnlyReason
  person: EditingPerson
  /** The server has committed a state. */
  onSaved?: (state: { rev: number; at: string }) => void
  /** Facts, stage or access changed: read the page's data anew. */
  onStoryChanged?: () => void
  children: ReactNode
}) {
  const [open, setOpen] = useState<OpenSession | null>(null)
  const { id: selfId, name: selfName } = person

  useEffect(() => {
    let giveBack: (() => void) | undefined
    let left = false
    // Yjs and the socket are no part of the first paint.
    void import('#lib/collab-client/borrow-session.ts').then(({ borrowSession, hasUnsavedText }) => {
      if (left) return
      const borrowed = borrowSession({
        url: socketAddress(documentVersion),
        name: `story.${storyId}.${epoch}`,
        self: { id: selfId, name: selfName },
        probe: probeAccess,
      })
      const stopGuard = guardLeaving(hasUnsavedText)
      const stopNetwork = followNetwork(borrowed.session)
      giveBack = () => {
        stopNetwork()
        borrowed.giveBack()
        borrowed.session.whenSaved(stopGuard)
      }
      setOpen(borrowed.session)
    })
    return () => {
      left = true
      setOpen(null)
      giveBack?.()
    }
  }, [storyId, epoch, documentVersion, selfId, selfName])

  useEffect(() => open?.setReadOnly(canEdit ? null : readOnlyBecause), [open, canEdit, readOnlyBecause])

  useNews(open, onSaved, onStoryChanged)

  const handle = useMemo<StorySessionHandle>(
    () => ({
      open,
      person,
      canEdit,
      waitUntilSaved: () => open?.waitUntilSaved() ?? Promise.reject(new AppError('text_not_saved')),
    }),
    [open, person, canEdit],
  )
  return <SessionContext value={handle}>{children}</SessionContext>
}

/** The session of the story around this component. */
export function useStorySession(): StorySessionHandle {
  const session = use(SessionContext)
  if (!session) throw new Error('useStorySession outside StorySession')
  return session
}

/** One part of what a session says; renders again only when that part says something else. */
export function useSessionState<Part>(
  session: StorySessionHandle,
  select: (state: SessionState) => Part,
): Part {
  const store = session.open?.store ?? idle
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.state()),
    () => select(idle.state()),
  )
}

function useNews(
  open: OpenSession | null,
  onSaved: ((state: { rev: number; at: string }) => void) | undefined,
  onStoryChanged: (() => void) | undefined,
) {
  const latest = useRef({ onSaved, onStoryChanged })
  useEffect(() => {
    latest.current = { onSaved, onStoryChanged }
  })
  useEffect(() => {
    if (!open) return
    let { stored, storyNews } = open.store.state()
    return open.store.subscribe(() => {
      const state = open.store.state()
      if (state.stored && state.stored !== stored) latest.current.onSaved?.(state.stored)
      if (state.storyNews !== storyNews) latest.current.onStoryChanged?.()
      ;({ stored, storyNews } = state)
    })
  }, [open])
}

function socketAddress(documentVersion: number): string {
  const { protocol, host } = window.location
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab?v=${documentVersion}`
}

/** A refused handshake and a dead server look the same to a browser; HTTP tells them apart. */
async function probeAccess(): Promise<Refusal | null> {
  try {
    const response = await fetch('/api/auth/session', { cache: 'no-store' })
    if (!response.ok) return null
    return (await response.json()) ? null : 'signed-out'
  } catch {
    return null
  }
}

function guardLeaving(hasUnsavedText: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnsavedText()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}

function followNetwork(session: OpenSession): () => void {
  const tell = () => session.setOnline(navigator.onLine)
  // A laptop that wakes, a tab that comes back after signing in elsewhere: try now, not at the next interval.
  const comeBack = () => {
    if (document.visibilityState !== 'visible') return
    tell()
    if (session.store.state().saved.kind === 'signed-out') session.retry()
  }
  tell()
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  document.addEventListener('visibilitychange', comeBack)
  window.addEventListener('focus', comeBack)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
    document.removeEventListener('visibilitychange', comeBack)
    window.removeEventListener('focus', comeBack)
  }
}
