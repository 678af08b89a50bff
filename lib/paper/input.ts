import { z } from 'zod'
import { paperSettings } from './settings.ts'

/** What is left out stays as it is. `version` is the one the person saw, 0 before anything was set. */
export const changePaperInput = z.object({
  version: z.number().int().min(0),
  settings: z.object(paperSettings.shape).partial(),
})
export type ChangePaperInput = z.output<typeof changePaperInput>
