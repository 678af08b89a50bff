'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import type { ActionResult } from '#lib/action.ts'
import type { ErrorCode, FieldErrors } from '#lib/errors.ts'

/** Answers after which the screen is out of date: what it shows is read again. */
const outOfDate: readonly string[] = [
  'conflict',
  'stale',
  'wrong_stage',
  'already_decided',
  'already_published',
  'not_found',
]

/**
 * Runs one server action for a form: knows whether it is under way, says what went wrong in the person's language, keeps
 * the faults of single fields, and reads the screen again after success and after a lost race.
 */
export function useAction<Input, Data>(action: (input: Input) => Promise<ActionResult<Data>>) {
  const t = useTranslations('errors')
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [fields, setFields] = useState<FieldErrors>()

  const run = async (input: Input): Promise<ActionResult<Data>> => {
    setPending(true)
    setFields(undefined)
    try {
      const result = await action(input)
      if (result.ok) router.refresh()
      else {
        setFields(result.error.fields)
        toast(t(result.error.code, result.error.details))
        if (outOfDate.includes(result.error.code)) router.refresh()
      }
      return result
    } catch {
      // The request itself failed: no connection, or the server is starting again.
      toast(t('unavailable'))
      return { ok: false, error: { code: 'unavailable' } }
    } finally {
      setPending(false)
    }
  }
  /** Says an error that stopped the work before it was sent. */
  const fail = (code: ErrorCode) => {
    toast(t(code))
  }
  return { run, pending, fields, fail }
}
