/**
 * The part of a file a request asks for (RFC 9110 §14). Several ranges at once, other units and nonsense mean the whole:
 * a server may ignore what it does not do.
 * @param header Range
 * @param size of the file in bytes
 * @returns first and last byte; null for the whole; 'none' where no byte of it exists
 */
export function byteRange(
  header: string | null,
  size: number,
): { first: number; last: number } | null | 'none' {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!found) return null
  const [, from = '', to = ''] = found
  if (from === '' && to === '') return null
  if (from === '') {
    const count = Math.min(Number(to), size)
    return count === 0 ? 'none' : { first: size - count, last: size - 1 }
  }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return null
  return first >= size ? 'none' : { first, last: Math.min(to === '' ? size - 1 : Number(to), size - 1) }
}
