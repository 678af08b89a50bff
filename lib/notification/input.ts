import { z } from 'zod'
import { idInput } from '#lib/story/input.ts'

/** All of one's notifications when none is named. */
export const markReadInput = z.object({ ids: z.array(idInput).max(200).optional() })
export type MarkReadInput = z.output<typeof markReadInput>
