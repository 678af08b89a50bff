import type { z } from 'zod'
import { getDb } from '#db/client.ts'
import { requireOwnOrigin } from './auth/require-own-origin.ts'
import { requireSignedIn } from './auth/session.ts'
import type { CommandContext } from './command.ts'
import { describeError, fieldErrors } from './describe-error.ts'
import type { ErrorCode, FieldErrors } from './errors.ts'
import { nudgeEvents } from './event-stream.ts'

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
