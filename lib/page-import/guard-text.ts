import { AppError } from '#lib/errors.ts'

/** Longest text that is read as one page. A full broadsheet page holds about 12,000 characters. */
export const longestPage = 200_000
/** Most lines with something on them; a hard-wrapped broadsheet page has about 1,200. */
export const mostLines = 4000

/**
 * Refuses what cannot be a page of a Chinese newspaper.
 * @throws AppError too_large, not_text (binary), nothing_found (empty, or hardly any Han)
 */
export function guardText(source: string): void {
  if (source.length > longestPage) throw new AppError('too_large', { details: { most: longestPage } })
  if ((source.match(/\S[^\n\r]*/g)?.length ?? 0) > mostLines)
    throw new AppError('too_large', { details: { mostLines } })
  if (source.trim() === '') throw new AppError('nothing_found')
  const odd = countOdd(source)
  if (source.includes('\u0000') || odd > 5 + source.length * 0.01) throw new AppError('not_text')
  const han = source.match(/[\u3400-\u9fff]/g)?.length ?? 0
  const letters = source.match(/[A-Za-z]/g)?.length ?? 0
  if (han < 8 || han < letters * 0.3) throw new AppError('nothing_found')
}

/** Control characters that no text holds, and what stands where bytes could not be read. */
function countOdd(source: string): number {
  let odd = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code <= 8 || (code >= 14 && code <= 31) || code === 0xfffd) odd++
  }
  return odd
}
