'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import type { FormState } from '#lib/auth/open-action.ts'
import type { ErrorCode } from '#lib/errors.ts'

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
  const guarded: FormAction = async (before, form) => {
    try {
      return await action(before, form)
    } catch {
      return { ok: false, error: { code: 'unavailable' } }
    }
  }
  const [state, send, pending] = useActionState(typeof window === 'undefined' ? action : guarded, null)
  const done = state?.ok ? state.data.next : undefined
  useEffect(() => {
    if (done) window.location.assign(done)
  }, [done])

  const element = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state && !state.ok) element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])

  const error = state && !state.ok ? state.error : undefined
  const fields = error?.fields ?? {}
  return {
    form: {
      ref: element,
      action: send,
      // Sent by hand, because a form that React sends is emptied afterwards.
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        startTransition(() => send(form))
      },
      noValidate: true,
    },
    pending: pending || done !== undefined,
    /** What concerns no single field. */
    message: error
      ? error.code === 'unavailable'
        ? t('failed')
        : Object.keys(fields).length === 0
          ? refusal(error)
          : undefined
      : undefined,
    fault: (field: string) => fault(field, fields[field]),
  }
}
