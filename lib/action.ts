import type { z } from 'zod'
import { getDb } from '#db/client.ts'
import { requireOwnOrigin } from './auth/require-own-origin.ts'
import { requireSignedIn } from './auth/session.ts'
import type { CommandContext } from './command.ts'
import { type ErrorCode, type FieldErrors, isAppError } from './errors.ts'
import { nudgeEvents } from './event-stream.ts'
import { log } from './log.ts'

/** What a form gets back. Codes are translated in the component (`errors.CODE`), never here. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; fields?: FieldErrors; details?: Record<string, string | number> } }

/**
 * The only wrapper of server actions: refuses what no page of ours sent, parses the input, finds who acts, runs the command,
 * wakes the consumers of events, and turns known errors into values. What is no AppError is logged and answered as `unexpected`.
 */
export function action<Schema extends z.ZodType, Result>(
  schema: Schema,
  command: (context: CommandContext, input: z.output<Schema>) => Promise<Result>,
): (input: z.input<Schema>) => Promise<ActionResult<Result>> {
  return async (input) => {
    try {
      await requireOwnOrigin()
      const { actor } = await requireSignedIn()
      const parsed = schema.safeParse(input)
      if (!parsed.success) return { ok: false, error: { code: 'invalid', fields: fieldErrors(parsed.error) } }
      const data = await command({ actor, db: getDb() }, parsed.data)
      nudgeEvents()
      return { ok: true, data }
    } catch (error) {
      return { ok: false, error: describeError(error) }
    }
  }
}

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
