import { z } from 'zod'
import { appearances } from './appearance.ts'
import { locales } from './locale.ts'

export const chooseLocaleInput = z.object({ locale: z.enum(locales) })
export type ChooseLocaleInput = z.output<typeof chooseLocaleInput>

/** What a browser remembers for itself, whoever uses it. */
export const browserPreferences = z.object({
  locale: z.enum(locales).optional(),
  appearance: z.enum(appearances).optional(),
})
export type BrowserPreferences = z.output<typeof browserPreferences>
