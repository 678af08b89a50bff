'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react'
import type { FormState } from '#lib/auth/open-action.ts'
import type { ErrorCode } from '#lib/errors.ts'

/** No connection, or the server is starting again. */
const unreachable = { ok: false, error: { code: 'unavailable' } } as const satisfies FormState

type FormAction = (before: FormState, form: FormData) => Promise<FormState>

const faultKeys = [
  'email_taken',
  'password_short',
  'password_long',
  'password_simple',
  'password_wrong',
  'code_wrong',
  'section_unknown',
  'reason_required',
] as const

/** Fields for which a fault of no special kind has words of its own. */
const plainKeys = ['email', 'name', 'code', 'password'] as const

/** What is wrong with a field, in words: a known fault, or the one that the field mostly has. */
export function useFieldFaults(): (field: string, code: string | undefined) => string | undefined {
  const t = useTranslations('auth.faults')
  return (field, code) => {
    if (!code) return undefined
    const known = faultKeys.find((key) => key === code)
    if (known) return t(known)
    return t(plainKeys.find((key) => key === (field === 'current' ? 'password' : field)) ?? 'invalid')
  }
}

/** A refused try in words, with the wait where there is one. */
export function useRefusal(): (error: {
  code: ErrorCode
  details?: Record<string, string | number>
}) => string {
  const t = useTranslations('auth')
  const errors = useTranslations('errors')
  return ({ code, details }) => {
    const seconds = Number(details?.seconds)
    if (code !== 'rate_limited' || !(seconds > 0)) return errors(code, details)
    return seconds <= 90
      ? t('wait.seconds', { count: seconds })
      : t('wait.minutes', { count: Math.ceil(seconds / 60) })
  }
}

/**
 * A form of the sign-in pages. Without script the browser posts it; with script it keeps what was typed, says what was
 * wrong, and loads the next page anew when it went through.
 */
export function useAuthForm(action: FormAction) {
  const t = useTranslations('auth')
  const refusal = useRefusal()
  const fault = useFieldFaults()
  const element = useRef<HTMLFormElement>(null)
  const [posted, post] = useActionState(action, null)
  const [sent, setSent] = useState<FormState>(null)
  const [pending, setPending] = useState(false)
  const state = sent ?? posted

  const send = async (form: FormData) => {
    setPending(true)
    const result = await action(null, form).catch(() => unreachable)
    setSent(result)
    // The page may have changed under the form by now; where to go on does not depend on it.
    if (result?.ok) window.location.assign(result.data.next)
    else setPending(false)
  }

  useEffect(() => {
    if (sent && !sent.ok) element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [sent])

  const error = state && !state.ok ? state.error : undefined
  const fields = error?.fields ?? {}
  const whole = error && Object.keys(fields).length === 0 ? error : undefined
  return {
    form: {
      ref: element,
      action: post,
      // Sent by hand, because a form that React sends is emptied afterwards.
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        if (!pending) void send(new FormData(event.currentTarget))
      },
      noValidate: true,
    },
    pending,
    /** What concerns no single field. */
    message: whole === unreachable.error ? t('failed') : whole && refusal(whole),
    fault: (field: string) => fault(field, fields[field]),
  }
}
