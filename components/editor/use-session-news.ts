import { useEffect, useRef } from 'react'
import type { OpenSession } from '#lib/collab-client/open-session.ts'
import { probeAccess } from './probe-access.ts'

/** The page around the text is read anew when the typing rests this long: headline and length stand there too. */
const restMs = 4_000

type News = {
  /** The server has committed a state, and the typing rests. */
  onSaved?: (state: { rev: number; at: string }) => void
  /** Facts, stage or access changed. */
  onStoryChanged?: () => void
}

/**
 * Passes on what the server says about a story, but only while the server can be reached: a page that is read anew without a
 * network falls back to a full navigation, and what was typed would be gone with it.
 */
export function useSessionNews(open: OpenSession | null, news: News): void {
  const latest = useRef(news)
  useEffect(() => {
    latest.current = news
  })
  useEffect(() => {
    if (!open) return
    const { store } = open
    let { stored, storyNews } = store.state()
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false

    const tell = async () => {
      const now = store.state()
      if (now.stored === stored && now.storyNews === storyNews) return
      if (!isReachable(now.saved.kind) || (await probeAccess()) !== 'welcome' || stopped) return
      if (now.storyNews !== storyNews) latest.current.onStoryChanged?.()
      else if (now.stored) latest.current.onSaved?.(now.stored)
      ;({ stored, storyNews } = now)
    }
    const stop = store.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(tell, store.state().storyNews === storyNews ? restMs : 0)
    })
    return () => {
      stopped = true
      clearTimeout(timer)
      stop()
    }
  }, [open])
}

function isReachable(kind: string): boolean {
  return kind === 'saved' || kind === 'saving' || kind === 'read-only'
}
