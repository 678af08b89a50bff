import type { Paging } from '#components/site/paging.ts'
import type { PressContext } from '#lib/press/hand-in.ts'
import { listTeasers, type Teaser, type TeaserFilter } from '#lib/publication/public.ts'
import { lastPage, pageNumber } from '#lib/site/addresses.ts'

/** Stories on one page of a list. */
const pageSize = 24

/**
 * The page of a list that an address asks for.
 * @param address in its one spelling, `/section/news?page=2`
 * @returns null beyond the last page; the first page exists even when it is empty
 */
export async function pagedTeasers(
  db: PressContext['db'],
  filter: TeaserFilter,
  address: string,
): Promise<{ teasers: Teaser[]; paging: Paging } | null> {
  const { base, page, offset, limit } = pageAsked(address)
  if (page > lastPage) return null
  const found = await listTeasers(db, filter, { limit: limit + 1, offset })
  if (page > 1 && found.length === 0) return null
  return {
    teasers: found.slice(0, limit),
    paging: { address: base, page, more: found.length > limit && page < lastPage },
  }
}

/** Which part of a list an address means. */
export function pageAsked(address: string): { base: string; page: number; offset: number; limit: number } {
  const [base = '', query = ''] = address.split('?')
  const page = pageNumber(new URLSearchParams(query).get('page'))
  return { base, page, offset: (page - 1) * pageSize, limit: pageSize }
}
