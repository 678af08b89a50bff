import type { z } from 'zod'
import { type ActionResult, describeError, fieldErrors } from '#lib/action.ts'
import { requireOwnOrigin } from './require-own-origin.ts'

/**
 * Like `action`, for the few verbs of people who are not signed in yet: sign in, join, first run. Each guards itself (by a
 * password, a token, a code) and counts its tries.
 */
export function openAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  command: (input: z.output<Schema>) => Promise<Result>,
): (input: z.input<Schema>) => Promise<ActionResult<Result>> {
  return async (input) => {
    try {
      await requireOwnOrigin()
      const parsed = schema.safeParse(input)
      if (!parsed.success) return { ok: false, error: { code: 'invalid', fields: fieldErrors(parsed.error) } }
      return { ok: true, data: await command(parsed.data) }
    } catch (error) {
      return { ok: false, error: describeError(error) }
    }
  }
}
