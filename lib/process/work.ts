import type { z } from 'zod'
import type { Db } from '#db/client.ts'
import { fieldErrors } from '#lib/describe-error.ts'
import { AppError } from '#lib/errors.ts'
import { addPersonFromCommandLine } from '#lib/person/commands/add-person.ts'
import { addPersonInput } from '#lib/person/input.ts'
import { importPageFromCommandLine, importPageWorkInput } from './import-page.ts'

/** One thing the command line can have done on the newsroom's database: the shape of what it is given, and who does it. */
type Work<Schema extends z.ZodType, Result> = {
  input: Schema
  run: (db: Db, input: z.output<Schema>) => Promise<Result>
}
const work = <Schema extends z.ZodType, Result>(
  input: Schema,
  run: (db: Db, input: z.output<Schema>) => Promise<Result>,
): Work<Schema, Result> => ({ input, run })

/** All of it. Input and result travel as JSON when the server does the work, so both hold nothing else. */
export const works = {
  'add-person': work(addPersonInput, addPersonFromCommandLine),
  'import-page': work(importPageWorkInput, importPageFromCommandLine),
}

export type WorkName = keyof typeof works
export type WorkInput<Name extends WorkName> = z.input<(typeof works)[Name]['input']>
export type WorkResult<Name extends WorkName> = Awaited<ReturnType<(typeof works)[Name]['run']>>

/**
 * Does one piece of work. What it is given may come over the socket, so it is parsed here.
 * @throws AppError not_found (no such work), invalid, and whatever the work throws
 */
export async function doWork(db: Db, name: string, given: unknown): Promise<unknown> {
  if (!Object.hasOwn(works, name)) throw new AppError('not_found')
  const { input, run } = works[name as WorkName] as Work<z.ZodType, unknown>
  const parsed = input.safeParse(given)
  if (!parsed.success) throw new AppError('invalid', { fields: fieldErrors(parsed.error) })
  return run(db, parsed.data)
}
