/** Where the sheet gets a picture: the rendition for running text. Null while it is still on its way. */
export function mediaAddress(mediaId: unknown): string | null {
  return typeof mediaId === 'string' && /^[\w-]+$/.test(mediaId) ? `/media/${mediaId}/960.webp` : null
}
