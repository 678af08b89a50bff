'use server'

import { action } from '#lib/action.ts'
import { reopenThread as reopenThreadCommand } from './commands/reopen-thread.ts'
import { replyToThread as replyToThreadCommand } from './commands/reply-to-thread.ts'
import { resolveThread as resolveThreadCommand } from './commands/resolve-thread.ts'
import { startThread as startThreadCommand } from './commands/start-thread.ts'
import { reopenThreadInput, replyToThreadInput, resolveThreadInput, startThreadInput } from './input.ts'

export const startThread = action(startThreadInput, startThreadCommand)
export const replyToThread = action(replyToThreadInput, replyToThreadCommand)
export const resolveThread = action(resolveThreadInput, resolveThreadCommand)
export const reopenThread = action(reopenThreadInput, reopenThreadCommand)
