'use client'

import { useEffect, useState } from 'react'
import type { RedlineBlock } from '#lib/redline/redline.ts'

/** What `/desk/stories/ID/look` answers: the text as it is stored now, and what changed since I last looked at it. */
export type Look = {
  documentRev: number
  /** The revision this text is, or will be once decided on. */
  number: number
  sha256: string
  /**
   * What the text is compared with: the last revision I made or decided on, else the last one that somebody (`by`) decided
   * on; null when there is neither.
   */
  since: { number: number; at: string; by: string | null } | null
  changes: number
  blocks: RedlineBlock[]
}

/**
 * Reads the text a decision is about, again whenever a newer one is stored.
 * @param wanted whether the verb shows the text at all
 * @returns null while it is being read
 */
export function useLook(
  story: { id: string; documentRev: number },
  waitUntilSaved: () => Promise<{ rev: number }>,
  wanted: boolean,
): Look | 'failed' | null {
  const [look, setLook] = useState<Look | 'failed' | null>(null)
  const { id, documentRev } = story

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer stored text is another text to look at
  useEffect(() => {
    if (!wanted) return
    const abort = new AbortController()
    async function read() {
      // What stands in this tab must be stored before it can be looked at; where it cannot be, the verb itself says so.
      await waitUntilSaved().catch(() => undefined)
      const response = await fetch(`/desk/stories/${id}/look`, { signal: abort.signal, cache: 'no-store' })
      if (!response.ok) throw new Error(`look answered ${response.status}`)
      setLook((await response.json()) as Look)
    }
    setLook(null)
    read().catch(() => {
      if (!abort.signal.aborted) setLook('failed')
    })
    return () => abort.abort()
  }, [id, documentRev, waitUntilSaved, wanted])

  return look
}
