import type { z } from 'zod'
import { type ErrorCode, type FieldErrors, isAppError } from './errors.ts'
import { log } from './log.ts'

/** The part of an error a person may be told. Unknown errors are logged here. */
export function describeError(error: unknown): {
  code: ErrorCode
  fields?: FieldErrors
  details?: Record<string, string | number>
} {
  if (isAppError(error)) return { code: error.code, fields: error.fields, details: error.details }
  log.error({ err: error }, 'unexpected error')
  return { code: 'unexpected' }
}

/** First problem of each field, as a code: zod's issue code, or the custom message where a schema gives one. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {}
  for (const issue of error.issues) {
    const name = issue.path.join('.') || 'form'
    fields[name] ??= issue.code === 'custom' ? issue.message : issue.code
  }
  return fields
}
