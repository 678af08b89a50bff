import { AppError } from '#lib/errors.ts'
import { longestPage } from './guard-text.ts'

/** Largest file that is opened: the longest page in UTF-8, with room for a byte order mark. */
export const largestFileBytes = longestPage * 4

/**
 * Bytes of a dropped file as text: UTF-8 (with or without mark), UTF-16 with mark, else GB 18030, which most Chinese
 * typesetting systems export.
 * @throws AppError too_large, not_text
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes.byteLength > largestFileBytes)
    throw new AppError('too_large', { details: { most: largestFileBytes } })
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) throw new AppError('not_text')
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not in this encoding; the next may do.
    }
  }
  throw new AppError('not_text')
}
