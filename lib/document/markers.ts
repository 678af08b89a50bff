/**
 * Notes in the text that something is still open: 【待核】 with or without words (【待核：数字】), and TK, the mark of
 * English newsrooms for "to come", not as part of a Latin word.
 */
const marker = /【待核[^【】]*】|(?<![\p{sc=Latn}\p{N}])TK(?![\p{sc=Latn}\p{N}])/gu

/** Each marker in a text with its place, in UTF-16 units. */
export function findMarkers(text: string): { text: string; at: number }[] {
  return [...text.matchAll(marker)].map((match) => ({ text: match[0], at: match.index }))
}
