'use client'

import { useRouter } from 'next/navigation'
import { useTimeZone, useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '#lib/action.ts'
import type { ErrorCode } from '#lib/errors.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { Verb } from '#lib/story/workflow.ts'
import { performVerb } from './perform-verb.ts'
import { emptyDraft, type VerbDraft, verbForms } from './verb-forms.ts'

/** Answers that mean: somebody was quicker. The screen is read again and says who did what. */
const lostRace: readonly ErrorCode[] = [
  'conflict',
  'wrong_stage',
  'already_decided',
  'already_published',
  'forbidden',
  'not_found',
]

/** A race I lost: events after this one are news to me. */
export type LostRace = { verb: Verb; lastEventId: number }

/** A verb whose window is open, and the state of the story it was opened for. */
type Chosen = { verb: Verb; stateVersion: number; lastEventId: number }

/**
 * Does verbs on the story: saves what is typed first where a verb decides on the text, sends the state its window was opened
 * for, and knows what to say when a colleague was quicker, before the click or at it.
 */
export function useVerbs(story: StoryForDesk, waitUntilSaved: () => Promise<{ rev: number }>) {
  const verbs = useTranslations('verbs')
  const errors = useTranslations('errors')
  const router = useRouter()
  const timeZone = useTimeZone() ?? 'UTC'
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [pending, setPending] = useState<Verb | null>(null)
  const [done, setDone] = useState<Verb | null>(null)
  const [refreshing, startRefresh] = useTransition()
  const [lost, setLost] = useState<LostRace | null>(null)
  const lastEventId = Math.max(0, ...story.events.map((event) => event.id))

  const busy = pending ?? (refreshing ? done : null)

  // The story moved under an open window: what the window would do is not what its reader meant.
  if (chosen && !pending && chosen.stateVersion !== story.stateVersion) {
    setLost(chosen)
    setChosen(null)
  }

  /** @returns the saved state the verb is about, or null when it must not be done now; the reason has been said */
  const savedRev = async (verb: Verb, lookedAt: number | undefined): Promise<number | null> => {
    if (!verbForms[verb].onText) return story.documentRev
    const saved = await waitUntilSaved().catch(() => null)
    if (!saved) {
      toast(errors('text_not_saved'))
      return null
    }
    if (lookedAt === undefined || lookedAt === saved.rev) return saved.rev
    // The text moved between the look and the click: look again, decide again.
    toast(errors('stale'))
    router.refresh()
    return null
  }

  /** @param lookedAt `documentRev` of the text the window showed, where it showed one */
  const perform = async (verb: Verb, draft: VerbDraft, lookedAt?: number): Promise<void> => {
    if (busy) return
    setPending(verb)
    try {
      const documentRev = await savedRev(verb, lookedAt)
      if (documentRev === null) return
      const result = await performVerb(verb, { story, documentRev, timeZone }, draft)
      if (result.ok) {
        setChosen(null)
        setLost(null)
        setDone(verb)
        toast(verbs(`${verb}.done`))
        // Until the screen shows the new state, the verb counts as under way.
        startRefresh(() => router.refresh())
      } else explain(verb, result.error)
    } catch {
      toast(errors('unavailable'))
    } finally {
      setPending(null)
    }
  }

  const explain = (verb: Verb, error: Extract<ActionResult<unknown>, { ok: false }>['error']) => {
    if (lostRace.includes(error.code)) {
      setChosen(null)
      setLost({ verb, lastEventId })
      router.refresh()
      return
    }
    if (error.code === 'stale') router.refresh()
    toast(errors(error.code, error.details))
  }

  /** Opens the verb's window, or does it at once where nothing is asked. */
  const choose = (verb: Verb) => {
    if (busy) return
    setLost(null)
    if (verbForms[verb].atOnce) void perform(verb, emptyDraft)
    else setChosen({ verb, stateVersion: story.stateVersion, lastEventId })
  }

  return {
    chosen: chosen?.verb ?? null,
    choose,
    close: () => setChosen(null),
    perform,
    pending: busy,
    lost,
    forget: () => setLost(null),
  }
}
