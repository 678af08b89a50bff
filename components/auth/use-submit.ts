'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ActionResult } from '#lib/action.ts'
import type { FieldErrors } from '#lib/errors.ts'
import { useFieldFaults, useRefusal } from './use-auth-form.ts'

/**
 * Sends one form to its action and keeps what came back beside the form: faults of single fields, or one message. After
 * success and after a lost race the screen is read again.
 */
export function useSubmit<Input, Data>(action: (input: Input) => Promise<ActionResult<Data>>) {
  const t = useTranslations('auth')
  const router = useRouter()
  const refusal = useRefusal()
  const wordsOf = useFieldFaults()
  const [pending, setPending] = useState(false)
  const [message, setMessage] = useState<string>()
  const [fields, setFields] = useState<FieldErrors>({})

  const run = async (input: Input): Promise<ActionResult<Data>> => {
    setPending(true)
    setMessage(undefined)
    setFields({})
    try {
      const result = await action(input)
      if (result.ok) {
        router.refresh()
        return result
      }
      if (result.error.fields) setFields(result.error.fields)
      else setMessage(refusal(result.error))
      if (result.error.code === 'conflict' || result.error.code === 'wrong_stage') router.refresh()
      return result
    } catch {
      setMessage(t('failed'))
      return { ok: false, error: { code: 'unavailable' } }
    } finally {
      setPending(false)
    }
  }
  return { run, pending, message, fault: (field: string) => wordsOf(field, fields[field]) }
}
