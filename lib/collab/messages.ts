/**
 * What server and browser say to each other beside Yjs. Pure, read by both sides.
 */

/**
 * From the server, as JSON in a stateless message.
 * - `stored`: revision `rev` of the text is committed. `complete`: it holds every change the server had received when it
 *   said so; with `complete` and no unsynced changes of its own, a browser may say "saved".
 * - `store-failing`: the database does not take the text; the server keeps it and goes on trying.
 * - `access`: what this person may do here has changed.
 * - `story-changed`: stage, publication or facts moved; the page should look again.
 * - `reload`: this document has been replaced by a new epoch, or the program by a new version.
 */
export type ServerMessage =
  | { type: 'stored'; rev: number; at: string; by: string | null; complete: boolean }
  | { type: 'store-failing' }
  | { type: 'access'; readOnly: boolean }
  | { type: 'story-changed' }
  | { type: 'reload' }

/** From the browser: store now instead of at the next pause. The answer is `stored`. */
export type ClientMessage = { type: 'store' }

/**
 * Why the server refuses a document or closes a connection, as the provider's `authenticationFailed` or `close` reason. Only
 * the first three are answers for good; after any other the browser tries again.
 */
export const refusals = {
  'not-found': { code: 4404, retry: false },
  'schema-outdated': { code: 4426, retry: false },
  'signed-out': { code: 4401, retry: false },
  /** The text would become larger than lib/document/limits.ts allows. Undo, then connect again. */
  'too-large': { code: 4413, retry: false },
  'too-many': { code: 4429, retry: true },
  unavailable: { code: 4503, retry: true },
  stopping: { code: 1001, retry: true },
  reset: { code: 4205, retry: true },
} as const satisfies Record<string, { code: number; retry: boolean }>

export type RefusalReason = keyof typeof refusals

/** The message in a stateless payload, or null when it is none of ours. */
export function readServerMessage(payload: string): ServerMessage | null {
  const message = parse(payload)
  switch (message?.type) {
    case 'stored':
      return typeof message.rev === 'number' ? (message as ServerMessage) : null
    case 'access':
      return typeof message.readOnly === 'boolean' ? (message as ServerMessage) : null
    case 'store-failing':
    case 'story-changed':
    case 'reload':
      return { type: message.type }
    default:
      return null
  }
}

/** The same for what a browser says. */
export function readClientMessage(payload: string): ClientMessage | null {
  return parse(payload)?.type === 'store' ? { type: 'store' } : null
}

function parse(payload: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(payload)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
