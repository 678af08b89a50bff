'use server'

import { action } from '#lib/action.ts'
import { chooseLocale as chooseLocaleCommand } from './commands/choose-locale.ts'
import { chooseLocaleInput } from './input.ts'

export const chooseLocale = action(chooseLocaleInput, chooseLocaleCommand)
