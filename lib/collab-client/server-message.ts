import { type Coverage, decodeCoverage } from './coverage.ts'

/** What the server says about a document besides its text. */
export type ServerMessage =
  /** A state is committed. `coverage` is what it contains. */
  | { type: 'stored'; rev: number; at: string; coverage: Coverage | null }
  /** A store failed; the server keeps the text in memory and its journal and tries again. */
  | { type: 'store-failing' }
  /** The program was changed: this page must be loaded anew. */
  | { type: 'reload' }
  /** What this person may do with the text has changed. */
  | { type: 'access'; readOnly: boolean }
  /** Facts or stage of the story have changed. */
  | { type: 'story-changed' }

/** What a browser may ask: commit now and answer with `stored`, instead of at the next pause in typing. */
export const storeRequest = JSON.stringify({ type: 'store' })

/** Whether a client's stateless message asks to store now. */
export function isStoreRequest(payload: string): boolean {
  return parse(payload)?.type === 'store'
}

/** A message of the server, or null for what this version does not know. */
export function readServerMessage(payload: string): ServerMessage | null {
  const message = parse(payload)
  switch (message?.type) {
    case 'stored': {
      const { rev, at } = message
      if (typeof rev !== 'number' || typeof at !== 'string') return null
      return { type: 'stored', rev, at, coverage: decodeCoverage(message.covers) }
    }
    case 'access':
      return { type: 'access', readOnly: message.readOnly === true }
    case 'store-failing':
    case 'reload':
    case 'story-changed':
      return { type: message.type }
    default:
      return null
  }
}

function parse(payload: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(payload)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}
