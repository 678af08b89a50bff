'use client'

import { createContext, type ReactNode, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { OpenSession } from '#lib/collab-client/open-session.ts'
import type { ReadOnlyReason, Refusal } from '#lib/collab-client/saved-state.ts'
import { type SessionState, sessionStore } from '#lib/collab-client/session-store.ts'
import { AppError } from '#lib/errors.ts'
import { probeAccess } from './probe-access.ts'
import { useSessionNews } from './use-session-news.ts'

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
  /** The server has committed a state, and the typing rests. */
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
        probe: refusalByHttp,
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

  useSessionNews(open, { onSaved, onStoryChanged })

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

function socketAddress(documentVersion: number): string {
  const { protocol, host } = window.location
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab?v=${documentVersion}`
}

async function refusalByHttp(): Promise<Refusal | null> {
  return (await probeAccess()) === 'signed-out' ? 'signed-out' : null
}

function guardLeaving(hasUnsavedText: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnsavedText()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}

/** How often a page whose session has ended looks whether the person has signed in again, in another tab for example. */
const lookAgainMs = 5_000

function followNetwork(session: OpenSession): () => void {
  const tell = () => session.setOnline(navigator.onLine)
  const isSignedOut = () => session.store.state().saved.kind === 'signed-out'
  const lookAgain = async () => {
    if (isSignedOut() && document.visibilityState === 'visible' && (await probeAccess()) === 'welcome')
      session.retry()
  }
  // A laptop that wakes, a tab that comes back: try now, not at the next interval.
  const comeBack = () => {
    if (document.visibilityState !== 'visible') return
    tell()
    void lookAgain()
  }
  const listeners: [EventTarget, string, () => void][] = [
    [window, 'online', tell],
    [window, 'offline', tell],
    [window, 'focus', comeBack],
    [document, 'visibilitychange', comeBack],
  ]
  tell()
  for (const [target, name, listener] of listeners) target.addEventListener(name, listener)
  const timer = setInterval(lookAgain, lookAgainMs)
  return () => {
    clearInterval(timer)
    for (const [target, name, listener] of listeners) target.removeEventListener(name, listener)
  }
}
