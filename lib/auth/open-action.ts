import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { ActionResult } from '#lib/action.ts'
import { describeError, fieldErrors } from '#lib/describe-error.ts'
import { localPath } from './origin.ts'
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

/** What a form of the sign-in pages knows after a try: where to go on, or what was wrong. */
export type FormState = ActionResult<{ next: string }> | null

/**
 * An open action for a form that works before and without its script: fields are texts, `next` says where to go on. A
 * browser with script is told, and loads that page anew in the language of its person; one without is sent there.
 */
export function openForm<Schema extends z.ZodType>(
  schema: Schema,
  command: (input: z.output<Schema>) => Promise<void>,
): (before: FormState, form: FormData) => Promise<FormState> {
  const run = openAction(schema, command)
  return async (_before, form) => {
    const texts = [...form].filter(([, value]) => typeof value === 'string')
    const result = await run(Object.fromEntries(texts) as z.input<Schema>)
    if (!result.ok) return result
    const next = localPath(form.get('next'))
    if (!(await headers()).has('next-action')) redirect(next)
    return { ok: true, data: { next } }
  }
}
