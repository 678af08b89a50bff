'use server'

import { action } from '#lib/action.ts'
import { changeColumn as changeColumnCommand } from './commands/change-column.ts'
import { changeSection as changeSectionCommand } from './commands/change-section.ts'
import { createColumn as createColumnCommand } from './commands/create-column.ts'
import { createSection as createSectionCommand } from './commands/create-section.ts'
import { changeColumnInput, changeSectionInput, createColumnInput, createSectionInput } from './input.ts'

export const createSection = action(createSectionInput, createSectionCommand)
export const changeSection = action(changeSectionInput, changeSectionCommand)
export const createColumn = action(createColumnInput, createColumnCommand)
export const changeColumn = action(changeColumnInput, changeColumnCommand)
