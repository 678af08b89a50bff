'use server'

import { action } from '#lib/action.ts'
import { markRead as markReadCommand } from './commands/mark-read.ts'
import { markReadInput } from './input.ts'

export const markNotificationsRead = action(markReadInput, markReadCommand)
