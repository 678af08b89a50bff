import '#lib/process/require-node.ts'
import '#lib/process/require-settings.ts'
import { isAppError } from '#lib/errors.ts'
import { explainRefusal } from '#lib/process/refusal.ts'
import words from '#messages/en.json' with { type: 'json' }
import { type Command, UsageError } from './command.ts'
import { importPageCommand } from './import-page.ts'
import { personCommand } from './person.ts'
import { versionCommand } from './version.ts'
import { workflowCommand } from './workflow.ts'

/** Every command of `npm run -s galley -- COMMAND`, in the order of its help. */
const commands: Record<string, Command> = {
  'import-page': importPageCommand,
  person: personCommand,
  workflow: workflowCommand,
  version: versionCommand,
}

const [name = 'help', ...args] = process.argv.slice(2)
try {
  if (/^(help|--help|-h)$/.test(name)) console.log(help())
  else await find(name).run(args)
} catch (error) {
  console.error(`galley: ${explain(error)}`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

function find(wanted: string): Command {
  const command = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined
  if (!command) throw new UsageError(`there is no command ${wanted}; galley help lists them`)
  return command
}

function help(): string {
  const entries = [...Object.values(commands).flatMap(({ usage }) => usage), ['help', 'this list'] as const]
  return [
    'Usage: npm run -s galley -- COMMAND',
    '',
    ...entries.flatMap(([form, meaning]) => [`  ${form}`, `      ${meaning}`]),
    '',
    'The commands work on the newsroom that GALLEY_DATA or DATABASE_URL names, whether its server runs or not.',
  ].join('\n')
}

function explain(error: unknown): string {
  const refusal = error instanceof UsageError ? error.message : explainRefusal(error)
  if (refusal) return refusal
  if (isAppError(error)) {
    const about = Object.entries({ ...error.fields, ...error.details }).map(
      ([key, value]) => `${key}: ${value}`,
    )
    return `${words.errors[error.code]} (${[error.code, ...about].join(', ')})`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
