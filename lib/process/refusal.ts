import { DirectoryInUseError } from '#db/lock.ts'
import { NewerDatabaseError } from '#db/migrate.ts'
import { DatabaseUnusableError } from '#db/open.ts'
import { EnvError } from '#lib/env.ts'

/** Why the program cannot do what it was started for, as one line for a terminal. */
export class Refusal extends Error {}

const known = [Refusal, EnvError, DirectoryInUseError, DatabaseUnusableError, NewerDatabaseError]

/** The one line that explains a failure the person at the terminal can mend, or undefined when it is a bug of ours. */
export function explainRefusal(error: unknown): string | undefined {
  return error instanceof Error && known.some((kind) => error instanceof kind) ? error.message : undefined
}
