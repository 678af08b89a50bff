import { addressOf } from '#lib/site/addresses.ts'

/** Where a list stands: its address without page, the number of this page, and whether another follows. */
export type Paging = { address: string; page: number; more: boolean }

/** Addresses of the neighbours of a page, for links in the head. */
export function neighboursOf({ address, page, more }: Paging): { previous?: string; next?: string } {
  return {
    ...(page > 1 ? { previous: addressOf.page(address, page - 1) } : {}),
    ...(more ? { next: addressOf.page(address, page + 1) } : {}),
  }
}
