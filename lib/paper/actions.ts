'use server'

import { action } from '#lib/action.ts'
import { changePaper as changePaperCommand } from './commands/change-paper.ts'
import { changePaperInput } from './input.ts'

export const changePaper = action(changePaperInput, changePaperCommand)
