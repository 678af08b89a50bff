import { singleton } from '#lib/singleton.ts'

/** What the shared documents have done since the process began. Only ever rises. */
export type CollabCounters = {
  connections: number
  refusals: number
  journalWrites: number
  journalFailures: number
  stores: number
  storeFailures: number
  invalidDocuments: number
  recovered: number
}

/** The counters of this process. */
export const collabCounters = () =>
  singleton<CollabCounters>('collab.counters', () => ({
    connections: 0,
    refusals: 0,
    journalWrites: 0,
    journalFailures: 0,
    stores: 0,
    storeFailures: 0,
    invalidDocuments: 0,
    recovered: 0,
  }))
