'use server'

import { action } from '#lib/action.ts'
import { importPage as importPageCommand } from './commands/import-page.ts'
import { importPageInput } from './input.ts'

export const importPage = action(importPageInput, importPageCommand)
