import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** A command of `bin/galley.ts`. `usage` has every way to call it and what that does. */
export type Command = {
  usage: readonly (readonly [form: string, meaning: string])[]
  run: (args: string[]) => Promise<void> | void
}

/** The command was called in a way it does not know. The message says what it wants. */
export class UsageError extends Error {}

/**
 * The options and the rest of a command's arguments.
 * @throws UsageError naming an option that is unknown or has no value
 */
export function readArgs<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}
