/**
 * What the server says beside Yjs, as JSON in a stateless message; lib/collab-client/server-message.ts reads it.
 * - `stored`: rev `rev` of the text is committed, and `covers` says which changes it holds (lib/collab-client/coverage.ts).
 * - `store-failing`: the database does not take the text; the server keeps it and goes on trying.
 * - `access`: what this person may do here has changed.
 * - `story-changed`: stage, publication or facts moved; the page should look again.
 * - `reload`: this document has been replaced by a new epoch; the page must be loaded anew.
 */
export type ServerMessage =
  | { type: 'stored'; rev: number; at: string; by: string | null; covers: string }
  | { type: 'store-failing' }
  | { type: 'access'; readOnly: boolean }
  | { type: 'story-changed' }
  | { type: 'reload' }

/**
 * Why the server refuses a document (the reason of the provider's `authenticationFailed`) or closes (code and reason).
 * After `unavailable`, `rate_limited`, `stopping` and `reset` a browser tries again; the others are answers.
 */
export const refusalCodes = {
  not_signed_in: 4401,
  /** No such story, or none this person may see: the same answer. */
  not_found: 4404,
  schema_outdated: 4426,
  /** The text would become larger than lib/document/limits.ts allows. */
  too_large: 4413,
  rate_limited: 4429,
  unavailable: 4503,
  stopping: 1001,
  reset: 4205,
} as const

export type RefusalReason = keyof typeof refusalCodes
