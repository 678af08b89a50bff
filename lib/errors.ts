/**
 * Every error a person or machine may be told about, with its HTTP status. Codes are stable: clients and tests rely on
 * them, messages/*.json translate them under `errors.CODE`. What is not an AppError is a bug: it is logged, and the
 * person is told only `unexpected`.
 */
export const errorStatus = {
  invalid: 400,
  not_signed_in: 401,
  wrong_credentials: 401,
  wrong_code: 401,
  forbidden: 403,
  own_story: 403,
  own_account: 403,
  already_decided: 403,
  not_found: 404,
  wrong_stage: 409,
  conflict: 409,
  stale: 409,
  in_use: 409,
  last_admin: 409,
  not_signed_off: 409,
  already_published: 409,
  text_not_saved: 409,
  link_used: 410,
  reason_required: 422,
  notice_required: 422,
  empty_story: 422,
  time_in_past: 422,
  too_large: 413,
  not_text: 415,
  nothing_found: 422,
  rate_limited: 429,
  schema_outdated: 426,
  unavailable: 503,
  unexpected: 500,
} as const

export type ErrorCode = keyof typeof errorStatus

/** Field name → code of what is wrong with it. */
export type FieldErrors = Record<string, string>

/** The one error class of the newsroom. `details` must be safe to show: no text of stories, no secrets. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: FieldErrors | undefined
  readonly details: Record<string, string | number> | undefined

  constructor(
    code: ErrorCode,
    about: { fields?: FieldErrors; details?: Record<string, string | number> } = {},
  ) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.fields = about.fields
    this.details = about.details
  }
}

/**
 * True for an AppError of any copy of this module. Next evaluates modules several times, so `instanceof` is not enough.
 */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error
}
