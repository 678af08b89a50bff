import { useEffect, useState } from 'react'

/** A story as the palette shows it; what `/desk/find` answers. */
export type FoundStory = { id: string; headline: string; about: string }

const restMs = 120

/** Stories that fit a text, asked from the server once the typing rests. Keeps the last answer until the next is there. */
export function useFoundStories(query: string): {
  stories: readonly FoundStory[]
  state: 'idle' | 'looking' | 'failed'
} {
  const [found, setFound] = useState<{
    stories: readonly FoundStory[]
    state: 'idle' | 'looking' | 'failed'
  }>({
    stories: [],
    state: 'idle',
  })
  const wanted = query.trim()

  useEffect(() => {
    if (!wanted) {
      setFound({ stories: [], state: 'idle' })
      return
    }
    setFound((before) => ({ ...before, state: 'looking' }))
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/desk/find?q=${encodeURIComponent(wanted)}`, { signal: abort.signal })
        if (!response.ok) throw new Error(`answered ${response.status}`)
        const { stories } = (await response.json()) as { stories: FoundStory[] }
        setFound({ stories, state: 'idle' })
      } catch {
        if (!abort.signal.aborted) setFound({ stories: [], state: 'failed' })
      }
    }, restMs)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [wanted])

  return found
}
