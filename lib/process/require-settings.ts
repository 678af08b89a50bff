import { EnvError, env } from '#lib/env.ts'

/** Imported before everything that reads a setting: a wrong one ends the program with one line that names it. */
try {
  env()
} catch (error) {
  if (!(error instanceof EnvError)) throw error
  process.stderr.write(`galley: ${error.message}\n`)
  process.exit(1)
}
