/**
 * Where the sheet gets a picture: the size every picture is made in that is at least as wide as the text column. Null while
 * the file is still on its way.
 */
export function mediaAddress(mediaId: unknown): string | null {
  return typeof mediaId === 'string' && /^[\w-]+$/.test(mediaId) ? `/media/${mediaId}/640.webp` : null
}
