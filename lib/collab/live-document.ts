import type { Document } from '@hocuspocus/server'
import type { DocumentName } from './document-name.ts'
import type { Journal } from './journal.ts'

/** A document that is open in this process, with how much of it is where. */
export type LiveDocument = DocumentName & {
  document: Document
  journal: Journal
  /** The stored rev this document last read or wrote. */
  rev: number
  /** When that rev was stored, as ISO string. */
  at: string
  /** What that rev holds: lib/collab-client/coverage.ts. */
  covers: string
  /** Changes since it was opened, and how many of them the stored state holds. */
  changes: number
  stored: number
  /** Who made the newest change. */
  lastActorId: string | null
  /** Set while the database does not take the text. */
  failing: boolean
  /** False when the last store could not bring the text into the format: its JSON is older than its state. */
  valid: boolean
  /** Characters and nodes, counted generously between stores: lib/collab/limit-size.ts. */
  size: { text: number; nodes: number }
  /** End of the queue of stores. */
  storing: Promise<unknown>
}

/** Origin of changes that come out of the database, and so need no journal and no store. */
export const fromDatabase = { source: 'local', skipStoreHooks: true } as const

/** Whether something of it is not in the stored state. It may still be in the journal. */
export function isDirty(live: LiveDocument): boolean {
  return live.changes > live.stored
}

/** Every open document, by its name on the wire. */
export type LiveDocuments = Map<string, LiveDocument>
