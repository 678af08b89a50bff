import { workflowTable } from '#lib/story/workflow-table.ts'
import { type Command, readArgs, UsageError } from './command.ts'

const form = 'workflow --table'

export const workflowCommand: Command = {
  usage: [[form, 'who may do what to a story when: verb × stage × publication × role × workflow']],
  run: (args) => {
    const { values } = readArgs(args, { table: { type: 'boolean' } })
    if (!values.table) throw new UsageError(`usage: ${form}`)
    console.log(workflowTable())
  },
}
