import { z } from 'zod'
import { idInput, proseInput } from '#lib/story/input.ts'

const body = proseInput(2000).pipe(z.string().min(1))
/** Words around the place, so that a thread can still be read when its text is gone. */
const quote = proseInput(500).default('')

export const startThreadInput = z.object({
  storyId: idInput,
  body,
  quotedText: quote,
  textBefore: quote,
  textAfter: quote,
})
export type StartThreadInput = z.output<typeof startThreadInput>

export const replyToThreadInput = z.object({ threadId: idInput, body })
export type ReplyToThreadInput = z.output<typeof replyToThreadInput>

export const resolveThreadInput = z.object({ threadId: idInput })
export type ResolveThreadInput = z.output<typeof resolveThreadInput>

export const reopenThreadInput = z.object({ threadId: idInput })
export type ReopenThreadInput = z.output<typeof reopenThreadInput>
