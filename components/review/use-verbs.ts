'use client'

import { useRouter } from 'next/navigation'
import { useTimeZone, useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '#lib/action.ts'
import type { ErrorCode } from '#lib/errors.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { Verb } from '#lib/story/workflow.ts'
import { performVerb } from './perform-verb.ts'
import { type VerbDraft, verbForms } from './verb-forms.ts'

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
export type LostRace = { verb: Verb; lastEventId: number; code: ErrorCode }

/**
 * Does a verb on the story: saves what is typed first where the verb decides on the text, sends the state this screen shows,
 * and knows what to say when a colleague was quicker.
 */
export function useVerbs(story: StoryForDesk, waitUntilSaved: () => Promise<{ rev: number }>) {
  const verbs = useTranslations('verbs')
  const errors = useTranslations('errors')
  const router = useRouter()
  const timeZone = useTimeZone() ?? 'UTC'
  const [pending, setPending] = useState<Verb | null>(null)
  const [lost, setLost] = useState<LostRace | null>(null)

  const savedRev = async (verb: Verb): Promise<number | null> => {
    if (!verbForms[verb].onText) return story.documentRev
    try {
      return (await waitUntilSaved()).rev
    } catch {
      toast(errors('text_not_saved'))
      return null
    }
  }

  /** @returns whether it was done */
  const perform = async (verb: Verb, draft: VerbDraft): Promise<boolean> => {
    if (pending) return false
    setPending(verb)
    try {
      const documentRev = await savedRev(verb)
      if (documentRev === null) return false
      const result = await performVerb(verb, { story, documentRev, timeZone }, draft)
      if (result.ok) {
        setLost(null)
        toast(verbs(`${verb}.done`))
        router.refresh()
        return true
      }
      explain(verb, result.error)
      return false
    } catch {
      toast(errors('unavailable'))
      return false
    } finally {
      setPending(null)
    }
  }

  const explain = (verb: Verb, error: Extract<ActionResult<unknown>, { ok: false }>['error']) => {
    if (lostRace.includes(error.code)) {
      const lastEventId = Math.max(0, ...story.events.map((event) => event.id))
      setLost({ verb, lastEventId, code: error.code })
      router.refresh()
      return
    }
    // The text moved between my look and my decision: read it again, decide again.
    if (error.code === 'stale') router.refresh()
    toast(errors(error.code, error.details))
  }

  return { perform, pending, lost, forget: () => setLost(null) }
}
