import { type RefusalReason, refusalCodes } from './messages.ts'

/**
 * A refusal the browser may be told. Hocuspocus sends `reason` and closes with `code`; it prints every error that has a
 * message to the console, so this one has none.
 */
export class Refusal extends Error {
  readonly reason: RefusalReason
  readonly code: number

  constructor(reason: RefusalReason) {
    super('')
    this.name = 'Refusal'
    this.reason = reason
    this.code = refusalCodes[reason]
    // Expected, and printed by Hocuspocus wherever one is thrown while it handles a message.
    this.stack = `Refusal: ${reason}`
  }
}
