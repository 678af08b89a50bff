import { useEffect, useState } from 'react'

/** A person as a byline may name them; what `/desk/find/people` answers. */
export type FoundPerson = { id: string; name: string; unit: string }

const restMs = 120

/** People whose name fits a text, asked once the typing rests. Without an answer there are no suggestions, nothing worse. */
export function useFoundPeople(query: string): readonly FoundPerson[] {
  const [people, setPeople] = useState<readonly FoundPerson[]>([])
  const wanted = query.trim()

  useEffect(() => {
    if (!wanted) {
      setPeople([])
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/desk/find/people?q=${encodeURIComponent(wanted)}`, {
          signal: abort.signal,
        })
        if (!response.ok) return
        const found = (await response.json()) as { people: FoundPerson[] }
        setPeople(found.people)
      } catch {
        // Given up for a newer question, or no connection: the name can be typed in full.
      }
    }, restMs)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [wanted])

  return people
}
